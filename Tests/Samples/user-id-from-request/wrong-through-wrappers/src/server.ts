import express from "express";
import { Behest } from "@behest/client-ts";
import { createHandler, withCaller } from "./wrap.js";

const behest = new Behest();
const app = express();

app.post(
  "/wrapped",
  withCaller(async (caller, req, res) => {
    res.json(await behest.auth.mint({ user_id: caller.id })); // expect: user-id-from-request
  }),
);

app.post(
  "/made",
  createHandler({
    read: (req) => req.body.weaver,
    run: async (id, res) => {
      res.json(await behest.auth.mint({ user_id: id })); // expect: user-id-from-request
    },
  }),
);

// Curried: first the gateway, then the person.
const minting = (gateway: Behest) => (weaver: string) => gateway.auth.mint({ user_id: weaver }); // expect: user-id-from-request

app.post("/curried", async (req, res) => {
  res.json(await minting(behest)(req.body.weaver));
});

async function token(gateway: Behest, req: express.Request, res: express.Response) {
  res.json(await gateway.auth.mint({ user_id: req.body.weaver })); // expect: user-id-from-request
}

app.post("/bound", token.bind(null, behest));

function mintFor(this: void, weaver: string) {
  return behest.auth.mint({ user_id: weaver }); // expect: user-id-from-request
}

app.post("/applied", async (req, res) => {
  res.json(await mintFor.apply(undefined, [req.body.weaver]));
});
