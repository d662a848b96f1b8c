import { Router } from "express";

declare module "express-session" {
  interface SessionData {
    reader?: { id: string };
    tier?: number;
  }
}

export const plans = Router();

plans.post("/choose", (req, res) => {
  req.session.tier = req.body.tier; // from: tier-from-request
  res.sendStatus(204);
});
