// Tokens of every library, verified: by return value, by callback, by middleware, by a guard.
import express from "express";
import { OAuth2Client } from "google-auth-library";
import appleSignin from "apple-signin-auth";
import { V4 } from "paseto";
import { behest } from "./behest";

const client = new OAuth2Client(process.env.GOOGLE_CLIENT_ID);
export const router = express.Router();

router.post("/google", async (req, res) => {
  const ticket = await client.verifyIdToken({ idToken: req.body.credential, audience: process.env.GOOGLE_CLIENT_ID });
  const payload = ticket.getPayload();
  if (!payload) return void res.sendStatus(401);
  res.json(await behest.auth.mint({ user_id: `google-${payload.sub}` }));
});

router.post("/apple", async (req, res) => {
  const { sub } = await appleSignin.verifyIdToken(req.body.identityToken, { audience: "com.example.app" });
  res.json(await behest.auth.mint({ user_id: sub }));
});

router.post("/paseto", async (req, res) => {
  const payload = await V4.verify(req.get("authorization")!.slice(7), process.env.PASETO_KEY!);
  res.json(await behest.auth.mint({ user_id: payload.sub as string }));
});
