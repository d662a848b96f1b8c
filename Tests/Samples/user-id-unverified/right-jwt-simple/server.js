// jwt-simple's decode checks the signature.
import express from "express";
import jwt from "jwt-simple";
import { Behest } from "@behest/client-ts";

const app = express();
const behest = new Behest();

app.post("/api/token", async (req, res) => {
  const header = req.get("authorization") ?? "";
  let visitor;
  try {
    visitor = jwt.decode(header.slice(7), process.env.JWT_SECRET, false, "HS256");
  } catch {
    return res.status(401).json({ error: "bad token" });
  }
  res.json(await behest.auth.mint({ user_id: visitor.sub, ttl: 1200 }));
});

app.listen(8080);
