import { Router } from "express";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
export const tokens = Router();

tokens.post("/token", async (req, res) => {
  const { token, ttl } = await behest.auth.mint({ user_id: req.user!.id, ttl: 900 });
  res.json({ token, ttl });
});
