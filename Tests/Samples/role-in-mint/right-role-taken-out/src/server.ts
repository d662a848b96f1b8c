// The role is removed, undefined or used elsewhere before the mint is reached.
import express from "express";
import session from "express-session";
import { Behest, type MintOptions } from "@behest/client-ts";

declare module "express-session" {
  interface SessionData {
    user?: { id: string; role: string };
  }
}

const app = express();
const behest = new Behest();
app.use(session({ secret: process.env.SECRET!, resave: false, saveUninitialized: false }));

app.post("/rest", async (req, res) => {
  if (!req.session.user) return void res.sendStatus(401);
  const { role, ...user } = req.session.user;
  if (role === "blocked") return void res.sendStatus(403);
  res.json(await behest.auth.mint({ user_id: user.id, ttl: 900 }));
});

app.post("/deleted", async (req, res) => {
  if (!req.session.user) return void res.sendStatus(401);
  const options: MintOptions = { user_id: req.session.user.id, role: undefined };
  const { token } = await behest.auth.mint(options);
  res.json({ token, role: req.session.user.role });
});

app.post("/stripped", async (req, res) => {
  if (!req.session.user) return void res.sendStatus(401);
  const all = { user_id: req.session.user.id, role: req.session.user.role, ttl: 60 };
  const { role, ...rest } = all;
  console.info("a", role, "asks for a token");
  res.json(await behest.auth.mint(rest));
});

app.listen(3000);
