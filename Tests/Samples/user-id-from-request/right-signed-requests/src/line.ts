// Middleware and calls that check a platform's signature: what the request carries is the platform's.
import { middleware } from "@line/bot-sdk";
import express from "express";
import { behest } from "./behest";

const app = express();

app.post("/line", middleware({ channelSecret: process.env.LINE_SECRET! }), async (req, res) => {
  for (const event of req.body.events) {
    await behest.auth.mint({ user_id: event.source.userId });
  }
  res.sendStatus(200);
});

app.listen(3000);
