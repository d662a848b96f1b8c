// Passport puts the member there, from a password, a session or a signed token.
import express from "express";
import session from "express-session";
import { Behest } from "@behest/client-ts";
import { passport } from "./passport.js";

const app = express();
const behest = new Behest();
app.use(express.json());
app.use(session({ secret: process.env.SESSION_SECRET, resave: false, saveUninitialized: false }));
app.use(passport.session());

app.post("/login", passport.authenticate("local"), (req, res) => res.json({ ok: true }));

app.post("/token", passport.authenticate(["session", "jwt"]), async (req, res) => {
  if (!req.user) return res.sendStatus(401);
  const { token, ttl } = await behest.auth.mint({ user_id: req.user.id });
  res.json({ token, ttl });
});

app.listen(3000);
