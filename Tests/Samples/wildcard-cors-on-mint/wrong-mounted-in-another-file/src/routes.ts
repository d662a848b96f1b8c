import { Router } from "express";
import { requireGuest } from "./session";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
export const routes = Router();

routes.post("/token", async (req, res) => {
  const guest = await requireGuest(req);
  res.json(await behest.auth.mint({ user_id: guest.id })); // related: wildcard-cors-on-mint
});
