import express from "express";
import { getAuth } from "@clerk/express";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
export const app = express();

function mintFor(req: express.Request, keeper = getAuth(req).userId, ttl = req.body.ttl) {
  if (!keeper) throw new Error("signed out");
  return behest.auth.mint({ user_id: keeper, ttl });
}

app.post("/default", async (req, res) => {
  res.json(await mintFor(req));
});

app.post("/template", async (req, res) => {
  const { userId, orgId } = getAuth(req);
  if (!userId) return void res.sendStatus(401);
  res.json(await behest.auth.mint({ user_id: `${orgId}:${userId}` }));
});
