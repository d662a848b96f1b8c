// Path and query parameters name the user.
import { Router } from "express";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
export const tokens = Router();

tokens.get("/users/:id/token", async (req, res, next) => {
  try {
    const { token, expiresAt } = await behest.auth.mint({
      user_id: req.params.id, // expect: user-id-from-request
      ttl: 900,
    });
    res.json({ token, expiresAt });
  } catch (error) {
    next(error);
  }
});

tokens.get("/token", async (req, res) => {
  const who = req.query.uid; // from: user-id-from-request
  res.json(await behest.auth.mint({ user_id: String(who) })); // expect: user-id-from-request
});
