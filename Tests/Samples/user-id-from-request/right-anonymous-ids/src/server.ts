// Ids that the server made, or that the network gives; and tools without a client.
import cookieParser from "cookie-parser";
import { randomUUID } from "node:crypto";
import express from "express";
import session from "express-session";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = express();
app.use(cookieParser(process.env.COOKIE_KEY));
app.use(session({ secret: process.env.SESSION_KEY!, resave: false, saveUninitialized: true }));

app.post("/signed", async (req, res) => {
  const visitor = req.signedCookies.visitor ?? randomUUID();
  res.cookie("visitor", visitor, { signed: true, httpOnly: true });
  res.json(await behest.auth.mint({ user_id: `visitor:${visitor}` }));
});

app.post("/session", async (req, res) => {
  req.session.visitor ??= randomUUID();
  res.json(await behest.auth.mint({ user_id: req.session.visitor }));
});

app.post("/session-id", async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.sessionID }));
});

app.post("/address", async (req, res) => {
  res.json(await behest.auth.mint({ user_id: `address:${req.ip}` }));
});

app.listen(3000);
