import express from "express";
import { Behest } from "@behest/client-ts";
import { withCaller } from "./wrap.js";

const behest = new Behest();
const app = express();

app.post(
  "/wrapped",
  withCaller(async (caller, req, res) => {
    res.json(await behest.auth.mint({ user_id: caller.id, ttl: req.body.ttl }));
  }),
);

const minting = (gateway: Behest) => (ttl: number) => (weaver: string) =>
  gateway.auth.mint({ user_id: weaver, ttl });

app.post(
  "/curried",
  withCaller(async (caller, req, res) => {
    res.json(await minting(behest)(req.body.ttl)(caller.id));
  }),
);

async function token(
  gateway: Behest, caller: { id: string }, req: express.Request, res: express.Response,
) {
  res.json(await gateway.auth.mint({ user_id: caller.id, ttl: req.body.ttl }));
}

app.post("/bound", withCaller(token.bind(null, behest)));
