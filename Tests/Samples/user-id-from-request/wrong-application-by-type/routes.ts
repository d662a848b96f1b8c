// The application is a parameter of which only the type is known here.
import { Behest } from "@behest/client-ts";
import type { Express, Router } from "express";

const behest = new Behest();

export function boats(app: Express) {
  app.post("/token", async (req, res) => {
    const { userId } = req.body; // from: user-id-from-request
    res.json(await behest.auth.mint({ user_id: userId })); // expect: user-id-from-request
  });
}

export const piers = (router: Router) =>
  router.get("/token/:id", async (req, res) => {
    res.json(await behest.auth.mint({ user_id: req.params.id })); // expect: user-id-from-request
  });
