// A signed-in user, an account behind a hashed key, a tenant whose member the user is.
import express from "express";
import session from "express-session";
import { Behest } from "@behest/client-ts";
import { apiKey, tenant } from "./api-key.js";
import passport from "./passport.js";

const behest = new Behest();
const app = express();
app.use(express.json());
app.use(session({ secret: process.env.SESSION_SECRET, resave: false, saveUninitialized: false }));
app.use(passport.initialize());
app.use(passport.session());

const requireLogin = (req, res, next) => {
  if (!req.isAuthenticated()) return res.status(401).end();
  next();
};

app.post("/login", passport.authenticate("local"), async (req, res) => {
  res.json(await behest.auth.mint({ user_id: String(req.user._id), tier: req.user.tier }));
});

app.post("/token", requireLogin, async (req, res) => {
  const { topic } = req.body;
  res.json({ topic, ...(await behest.auth.mint({ user_id: req.user._id.toString() })) });
});

app.post("/v1/token", apiKey, async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.account.id, tier: req.account.tier }));
});

app.post("/tenant/token", requireLogin, tenant, async (req, res) => {
  res.json(await behest.auth.mint({ user_id: `${req.tenant.id}:${req.user.id}` }));
});

app.listen(3000);
