import express from "express";
import { getAuth } from "@clerk/express";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
export const app = express();

app.post("/captured", (req, res) => {
  const { userId } = getAuth(req);
  if (!userId) return void res.sendStatus(401);
  const { gardener } = req.body;
  const mint = () => behest.auth.mint({ user_id: userId });
  void mint().then((minted) => res.json({ minted, greeting: `Hello ${gardener}` }));
});

function minterFor(gardener: string) {
  return async (ttl: number) => behest.auth.mint({ user_id: gardener, ttl });
}

app.get("/factory", async (req, res) => {
  const { userId } = getAuth(req);
  if (!userId) return void res.sendStatus(401);
  const mint = minterFor(userId);
  res.json(await mint(Number(req.query.ttl)));
});
