import { AsyncLocalStorage } from "node:async_hooks";
import express from "express";
import { Behest } from "@behest/client-ts";

const storage = new AsyncLocalStorage<{ userId: string }>();
const behest = new Behest();
const app = express();

app.use((req, res, next) => {
  storage.run({ userId: req.get("x-user-id")! }, next); // from: user-id-from-request
});

async function mintForCurrent() {
  const { userId } = storage.getStore()!;
  return behest.auth.mint({ user_id: userId }); // expect: user-id-from-request
}

app.post("/token", async (req, res) => {
  res.json({ topic: req.body.topic, ...(await mintForCurrent()) });
});

app.listen(3002);
