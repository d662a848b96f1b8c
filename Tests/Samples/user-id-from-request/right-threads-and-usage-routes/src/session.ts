import type { RequestHandler } from "express";

declare module "express-session" {
  interface SessionData {
    user?: { id: string; plan: number };
  }
}

export const signedIn: RequestHandler = (req, res, next) => {
  if (req.session.user) next();
  else res.status(401).end();
};
