// A loop that copies only names of a list, or whose result the session's id replaces.
import express from "express";
import session from "express-session";
import { Behest } from "@behest/client-ts";
import { ALLOWED, isAllowed } from "./allowed.js";
import { members } from "./members.js";

const behest = new Behest();
const app = express();
app.use(express.json(), session({ secret: process.env.SESSION_SECRET! }));

app.post("/listed", async (req, res) => {
  const options: any = { user_id: req.session.userId };
  for (const name of ALLOWED) if (name in req.body) options[name] = req.body[name];
  res.json(await behest.auth.mint(options));
});

app.post("/tested", async (req, res) => {
  const options: any = { user_id: req.session.userId };
  for (const [name, value] of Object.entries(req.body)) {
    if (ALLOWED.includes(name)) options[name] = value;
  }
  res.json(await behest.auth.mint(options));
});

app.post("/filtered", async (req, res) => {
  const options: any = { user_id: req.session.userId };
  Object.keys(req.body).filter(isAllowed).forEach((name) => {
    options[name] = req.body[name];
  });
  res.json(await behest.auth.mint(options));
});

app.post("/left-out", async (req, res) => {
  const options: any = { user_id: req.session.userId };
  for (const name in req.body) {
    if (name === "user_id" || name === "tier" || name === "role") continue;
    options[name] = req.body[name];
  }
  res.json(await behest.auth.mint(options));
});

app.post("/replaced", async (req, res) => {
  const options: any = {};
  Object.keys(req.body).forEach((name) => {
    options[name] = req.body[name];
  });
  options.user_id = req.session.userId;
  delete options.tier;
  delete options.role;
  res.json(await behest.auth.mint(options));
});

app.post("/pairs", async (req, res) => {
  const kept = Object.fromEntries(Object.entries(req.body).filter(([name]) => ALLOWED.includes(name)));
  res.json(await behest.auth.mint({ ...kept, user_id: req.session.userId }));
});

app.post("/cleaned", async (req, res) => {
  const options: any = { user_id: req.session.userId, ttl: req.body.ttl };
  for (const name in options) if (options[name] == null) delete options[name];
  for (const name in options) options[name] = String(options[name]).trim();
  res.json(await behest.auth.mint(options));
});

app.post("/own-names", async (req, res) => {
  const options: any = { user_id: req.session.userId, ttl: 600 };
  for (const name of Object.keys(options)) {
    if (name !== "user_id" && req.body[name]) options[name] = req.body[name];
  }
  res.json(await behest.auth.mint(options));
});

app.post("/pairs-of-ours", async (req, res) => {
  const options: any = {};
  const given = { user_id: req.session.userId, ttl: req.body.ttl };
  for (const [name, value] of Object.entries(given)) options[name] = String(value);
  res.json(await behest.auth.mint(options));
});

app.post("/found", async (req, res) => {
  const users: Record<string, { id: string }> = {};
  for (const user of await members(req.session.teamId)) users[user.id] = user;
  res.json(await behest.auth.mint({ user_id: users[req.session.userId].id }));
});
