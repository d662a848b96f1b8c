// A demo's own accounts: the password is compared as it is. Poor, and still a proof of who asks.
import express from "express";
import session from "express-session";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const PUPPETEERS = new Map([
  ["mira", { password: "strings", id: "p-1" }],
  ["otto", { password: "gloves", id: "p-2" }],
]);

const app = express();
app.use(express.json());
app.use(session({ secret: process.env.SESSION_SECRET, resave: false, saveUninitialized: false }));

app.post("/login", (req, res) => {
  const { name, password } = req.body ?? {};
  const puppeteer = PUPPETEERS.get(name);
  if (!puppeteer || puppeteer.password !== password) {
    return res.status(401).json({ error: "wrong name or password" });
  }
  req.session.user = { id: puppeteer.id, name };
  res.json({ id: puppeteer.id });
});

app.post("/token", async (req, res) => {
  if (!req.session.user) return res.sendStatus(401);
  const { token } = await behest.auth.mint({ user_id: req.session.user.id });
  res.json({ token, name: req.session.user.name });
});

app.post("/token-by-name", async (req, res) => {
  if (!req.session.user) return res.sendStatus(401);
  res.json(await behest.auth.mint({ user_id: req.session.user.name }));
});
