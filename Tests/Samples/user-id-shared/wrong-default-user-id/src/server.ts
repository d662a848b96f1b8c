// The constructor's default user is what every mint of the app relies on.
import express from "express";
import { behest } from "./behest.js";

const app = express();

app.post("/api/behest/token", async (_req, res) => {
  const { token, ttl } = await behest.auth.mint({ ttl: 900 });
  res.json({ token, ttl });
});

app.listen(3000);
