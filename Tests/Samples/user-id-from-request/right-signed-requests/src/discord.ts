import { verifyKeyMiddleware } from "discord-interactions";
import express from "express";
import { behest } from "./behest";

const app = express();

app.post("/discord", verifyKeyMiddleware(process.env.DISCORD_PUBLIC_KEY!), async (req, res) => {
  const { member, user } = req.body;
  const { token } = await behest.auth.mint({ user_id: (member?.user ?? user).id });
  res.json({ type: 4, data: { content: token } });
});

app.listen(3001);
