import { Router } from "express";
import { initAuth } from "@propelauth/express";
import { behest } from "./behest";

const { requireUser } = initAuth({ authUrl: process.env.PROPELAUTH_URL!, apiKey: process.env.PROPELAUTH_KEY! });
export const propel = Router();

propel.post("/orgs/:orgId/token", requireUser, async (req, res) => {
  const user_id = `${req.params.orgId}/${req.user!.userId}`;
  res.json(await behest.auth.mint({ user_id })); // expect: user-id-from-request
});
