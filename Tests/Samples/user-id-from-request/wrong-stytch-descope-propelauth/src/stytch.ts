// Stytch, Descope and PropelAuth check who calls, and the routes mint for whom the caller names.
import { Router } from "express";
import { Client } from "stytch";
import { behest } from "./behest";

const stytch = new Client({ project_id: process.env.STYTCH_PROJECT!, secret: process.env.STYTCH_SECRET! });
export const router = Router();

router.post("/token", async (req, res) => {
  const { session_token, user_id } = req.body;
  await stytch.sessions.authenticate({ session_token });
  res.json(await behest.auth.mint({ user_id })); // expect: user-id-from-request
});

router.post("/plan", async (req, res) => {
  const { user } = await stytch.sessions.authenticateJwt({ session_jwt: req.cookies.stytch_session_jwt });
  res.json(
    await behest.auth.mint({
      user_id: user.user_id,
      tier: user.untrusted_metadata?.tier ?? 1, // expect: tier-from-request
    }),
  );
});
