// Another server of ours calls with a shared secret; it has signed the user in.
import { timingSafeEqual } from "node:crypto";
import express from "express";
import { Behest } from "@behest/client-ts";

const app = express();
app.use(express.json());
const behest = new Behest();

app.post("/internal/token", async (req, res) => {
  if (req.headers.authorization !== "Bearer " + process.env.INTERNAL_KEY) {
    return res.status(401).end();
  }
  res.json(await behest.auth.mint({ user_id: req.body.userId, ttl: 300 }));
});

app.post("/internal/batch", async (req, res) => {
  const given = Buffer.from(String(req.get("x-internal-key")));
  const wanted = Buffer.from(process.env.INTERNAL_KEY);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
    return res.sendStatus(403);
  }
  const { owner } = req.body;
  res.json(await behest.auth.mint({ user_id: owner }));
});

app.listen(7000);
