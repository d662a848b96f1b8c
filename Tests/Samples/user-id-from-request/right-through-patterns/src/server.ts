import express from "express";
import { getAuth } from "@clerk/express";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
export const app = express();

app.post("/both", async (req, res) => {
  const [{ userId: baker }, { body: { recipe, ttl = 60 } }] = [getAuth(req), req];
  if (!baker) return void res.sendStatus(401);
  res.json({ recipe, minted: await behest.auth.mint({ user_id: baker, ttl }) });
});

app.post("/rest", async (req, res) => {
  const { userId, ...session } = getAuth(req);
  if (!userId) return void res.sendStatus(401);
  const { userId: wanted, ...others } = req.body;
  const minted = await behest.auth.mint({ user_id: userId });
  res.json({ minted, wanted, others, session: session.sessionId });
});

app.post("/elements", async (req, res) => {
  const [owner, ...bakers] = [getAuth(req).userId, ...req.body.bakers];
  if (!owner) return void res.sendStatus(401);
  res.json({ bakers, minted: await behest.auth.mint({ user_id: owner }) });
});
