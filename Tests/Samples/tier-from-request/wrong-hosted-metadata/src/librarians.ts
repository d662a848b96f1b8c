import { Router } from "express";
import { auth, requiresAuth } from "express-openid-connect";
import { mint } from "./mint.js";

export const librarians = Router();
librarians.use(auth({ authRequired: false }));

librarians.post("/token", requiresAuth(), async (req, res) => {
  res.json(await mint(req.oidc.user!.sub, req.oidc.user!.user_metadata.level)); // from: tier-from-request
});
