const express = require("express");
const { verifyKeyMiddleware } = require("discord-interactions");
const line = require("@line/bot-sdk");
const { behest } = require("./behest");

const app = express();
app.post("/discord", verifyKeyMiddleware(process.env.DISCORD_PUBLIC_KEY), async (req, res) => {
  const { member } = req.body;
  const { token } = await behest.auth.mint({ user_id: member.user.id });
  res.send({ type: 4, data: { content: token } });
});
app.post("/line", line.middleware({ channelSecret: process.env.LINE_SECRET }), async (req, res) => {
  await Promise.all(req.body.events.map((event) => behest.auth.mint({ user_id: event.source.userId })));
  res.sendStatus(200);
});
app.listen(3000);
