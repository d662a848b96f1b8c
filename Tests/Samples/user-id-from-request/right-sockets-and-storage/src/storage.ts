import { AsyncLocalStorage } from "node:async_hooks";
import express from "express";
import jwt from "jsonwebtoken";
import { Behest } from "@behest/client-ts";

const storage = new AsyncLocalStorage<{ userId: string }>();
const behest = new Behest();
const app = express();

app.use((req, res, next) => {
  const claims = jwt.verify(req.headers.authorization?.split(" ")[1] ?? "", process.env.JWT_KEY!);
  storage.run({ userId: claims.sub as string }, next);
});

async function mintForCurrent() {
  const { userId } = storage.getStore()!;
  return behest.auth.mint({ user_id: userId });
}

app.post("/token", async (req, res) => {
  res.json({ topic: req.body.topic, ...(await mintForCurrent()) });
});

app.listen(3002);
