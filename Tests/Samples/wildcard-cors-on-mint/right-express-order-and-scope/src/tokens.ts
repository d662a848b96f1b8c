import { Router } from "express";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session.js";

const behest = new Behest();
export const tokens = Router();

tokens.post("/token", async (req, res) => {
  const user = await subjectOf(req.headers.authorization);
  res.json(await behest.auth.mint({ user_id: user }));
});
