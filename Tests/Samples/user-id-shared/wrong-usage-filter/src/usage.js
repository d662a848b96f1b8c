// In usage.get the first argument's user_id is a filter; who asks is in the second.
import express from "express";
import session from "express-session";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = express();
app.use(session({ secret: process.env.SESSION_SECRET, resave: false, saveUninitialized: true }));

app.get("/usage", async (req, res) => {
  if (!req.session.userId) return res.sendStatus(401);
  const { from, to } = req.query;
  const mine = await behest.usage.get({ from, to, user_id: req.session.userId }); // expect: user-id-shared
  res.json(mine);
});

app.get("/usage/month", async (req, res) => {
  if (!req.session.userId) return res.sendStatus(401);
  const from = new Date().toISOString().slice(0, 8) + "01";
  res.json(await behest.usage.get({ from })); // expect: user-id-shared
});

app.listen(3000);
