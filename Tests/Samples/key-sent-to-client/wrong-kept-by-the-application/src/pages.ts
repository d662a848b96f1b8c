import { Router } from "express";
export const pages = Router();
pages.get("/settings", (req, res) => {
  res.json({ key: req.app.locals.behestKey });
});
pages.get("/gateway", (req, res) => res.send(res.locals.gateway));
