import express from "express";
import { Webhook } from "svix";
import { Behest } from "@behest/client-ts";

const app = express();
const behest = new Behest();

app.post("/hooks", express.raw({ type: "*/*" }), async (req, res) => {
  const signed = new Webhook(process.env.SVIX_SECRET!);
  const event = signed.verify(req.body, req.headers as Record<string, string>) as {
    data: { player: string; tier: number };
  };
  await behest.auth.mint({ user_id: event.data.player, tier: event.data.tier });
  res.sendStatus(204);
});

app.listen(3000);
