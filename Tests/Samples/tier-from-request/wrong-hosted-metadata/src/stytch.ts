import { Router } from "express";
import { Client } from "stytch";
import { mint } from "./mint.js";

const stytch = new Client({
  project_id: process.env.STYTCH_PROJECT_ID!,
  secret: process.env.STYTCH_SECRET!,
});
export const borrowers = Router();

borrowers.post("/token", async (req, res) => {
  const { user } = await stytch.sessions.authenticate({
    session_token: req.cookies.stytch_session,
  });
  res.json(await mint(user.user_id, user.untrusted_metadata.shelf));
});
