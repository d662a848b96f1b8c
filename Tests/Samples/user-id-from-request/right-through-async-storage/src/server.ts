import express from "express";
import { getAuth } from "@clerk/express";
import { Behest } from "@behest/client-ts";
import { requests } from "./context.js";

const behest = new Behest();
const app = express();

app.use((req, res, next) => {
  const { userId } = getAuth(req);
  if (!userId) return void res.sendStatus(401);
  requests.run({ ranger: userId, trace: req.get("x-trace") ?? "" }, next);
});

app.post("/token", async (_req, res) => {
  const store = requests.getStore();
  console.info(store!.trace);
  res.json(await behest.auth.mint({ user_id: store!.ranger }));
});
