// Tokens of every library, decoded where they should be verified.
import express from "express";
import jwt, { type JwtPayload } from "jsonwebtoken";
import { behest } from "./behest";

export const google = express.Router();

google.post("/google", async (req, res) => {
  const { credential } = req.body;
  const payload = jwt.decode(credential) as JwtPayload;
  res.json(await behest.auth.mint({ user_id: payload.sub! })); // expect: user-id-unverified
});

google.post("/complete", async (req, res) => {
  const decoded = jwt.decode(req.body.token, { complete: true });
  if (!decoded) return void res.sendStatus(401);
  const claims = decoded.payload as JwtPayload;
  res.json(await behest.auth.mint({ user_id: claims.sub! })); // expect: user-id-unverified
});
