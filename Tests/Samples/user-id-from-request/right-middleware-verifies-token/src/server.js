// The middleware has verified the token that it reads the user from.
import express from "express";
import { Behest } from "@behest/client-ts";
import { requireWriter } from "./middleware.js";

const behest = new Behest();
const app = express();

app.post("/token", requireWriter, async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.user.sub, tier: req.user.tier }));
});

app.listen(3000);
