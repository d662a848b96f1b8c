import { Router } from "express";
import descope from "@descope/node-sdk";
import { behest } from "./behest";

const client = descope({ projectId: process.env.DESCOPE_PROJECT_ID });
export const descopeRoutes = Router();

descopeRoutes.post("/token", async (req, res) => {
  const session = req.headers.authorization?.split(" ")[1];
  try {
    await client.validateSession(session);
  } catch {
    return res.sendStatus(401);
  }
  res.json(await behest.auth.mint({ user_id: req.query.loginId })); // expect: user-id-from-request
});
