import express from "express";
import { Webhook } from "svix";
import { behest } from "./behest";

const app = express();

app.post("/clerk", express.raw({ type: "application/json" }), async (req, res) => {
  const payload = req.body.toString();
  try {
    new Webhook(process.env.SVIX_SECRET!).verify(payload, req.headers as Record<string, string>);
  } catch {
    return res.status(400).end();
  }
  const event = JSON.parse(payload);
  await behest.auth.mint({ user_id: event.data.id });
  res.json({ ok: true });
});

app.listen(3003);
