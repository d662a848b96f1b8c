import { Behest } from "@behest/client-ts";
import type { Express } from "express";

const behest = new Behest();

export function boats(app: Express) {
  app.post("/token", async (req, res) => {
    if (!req.session.userId) return res.sendStatus(401);
    res.json(await behest.auth.mint({ user_id: req.session.userId }));
  });
}
