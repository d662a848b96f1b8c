import express from "express";
import { Behest } from "@behest/client-ts";
import { requests } from "./context.js";

const behest = new Behest();
const app = express();

app.use((req, _res, next) => {
  requests.run({ ranger: req.get("x-ranger") ?? "" }, next); // from: user-id-from-request
});

app.post("/token", async (_req, res) => {
  const store = requests.getStore();
  res.json(await behest.auth.mint({ user_id: store!.ranger })); // expect: user-id-from-request
});
