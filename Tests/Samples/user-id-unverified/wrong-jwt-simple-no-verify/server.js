// The third argument switches the check off.
import express from "express";
import jwt from "jwt-simple";
import { Behest } from "@behest/client-ts";

const app = express();
const behest = new Behest();

app.post("/api/token", async (req, res) => {
  const header = req.get("authorization") ?? "";
  const claims = jwt.decode(header.slice(7), process.env.JWT_SECRET, true); // from: user-id-unverified
  const { token, ttl } = await behest.auth.mint({
    user_id: claims.sub, // expect: user-id-unverified
  });
  res.json({ token, ttl });
});

app.listen(8080);
