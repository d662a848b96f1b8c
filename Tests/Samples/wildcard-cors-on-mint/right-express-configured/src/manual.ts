// A list that is searched, in the forms that people write by hand.
import express from "express";
import { behest } from "./behest";
import { user } from "./auth";
const allowed = ["https://app.example.com", "http://localhost:3000"];
const app = express();
app.use((req, res, next) => {
  const origin = allowed.find((entry) => entry === req.headers.origin);
  res.header("Access-Control-Allow-Origin", origin ?? allowed[0]);
  res.header("Access-Control-Allow-Headers", "*");
  if ("OPTIONS" == req.method) { res.sendStatus(200); return; }
  next();
});
app.post("/token", user, async (req, res) => res.json(await behest.auth.mint({ user_id: req.user.id })));
const b = express();
b.use((req, res, next) => {
  const origin = req.headers.origin as string;
  if (allowed.indexOf(origin) > -1) res.setHeader("Access-Control-Allow-Origin", origin);
  next();
});
b.post("/token", user, async (req, res) => res.json(await behest.auth.mint({ user_id: req.user.id })));
