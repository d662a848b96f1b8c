import express from "express";
import { initAuth } from "@propelauth/express";
import { behest } from "./behest";

const { requireUser, requireOrgMember } = initAuth({
  authUrl: process.env.PROPELAUTH_URL!,
  apiKey: process.env.PROPELAUTH_KEY!,
});
const app = express();
app.post("/token", requireUser, async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.user!.userId }));
});
app.post("/org/:orgId/token", requireOrgMember(), async (req, res) => {
  const user_id = `${req.org!.orgId}:${req.user!.userId}`;
  res.json(await behest.auth.mint({ user_id }));
});
app.listen(3000);
