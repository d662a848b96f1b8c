// The password that is checked is one account's, the id that is kept is whatever was sent.
import express from "express";
import session from "express-session";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const PUPPETEERS = new Map([["mira", { password: "strings", id: "p-1" }]]);

const app = express();
app.use(express.json());
app.use(session({ secret: process.env.SESSION_SECRET, resave: false, saveUninitialized: false }));

app.post("/login", (req, res) => {
  const { name, password, id } = req.body ?? {}; // from: user-id-from-request
  const puppeteer = PUPPETEERS.get(name);
  if (!puppeteer || puppeteer.password !== password) {
    return res.status(401).json({ error: "wrong name or password" });
  }
  req.session.user = { id };
  res.sendStatus(204);
});

app.post("/token", async (req, res) => {
  if (!req.session.user) return res.sendStatus(401);
  res.json(await behest.auth.mint({ user_id: req.session.user.id })); // expect: user-id-from-request
});
