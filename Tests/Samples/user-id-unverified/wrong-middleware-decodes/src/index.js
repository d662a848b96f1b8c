// The middleware that should have verified the token only decodes it.
import express from "express";
import { Behest } from "@behest/client-ts";
import { attachUser } from "./auth.js";

const behest = new Behest();
const app = express();

app.use(attachUser);
app.post("/api/behest/token", async (req, res) => {
  const { token, ttl } = await behest.auth.mint({
    user_id: req.user.id, // expect: user-id-unverified
    ttl: 600,
  });
  res.json({ token, ttl });
});

app.listen(3000);
