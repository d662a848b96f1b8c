// A session filled with what the body says is no proof; neither is a token signed for anyone.
import express from "express";
import session from "express-session";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = express();
app.use(express.json());
app.use(session({ secret: process.env.SESSION_SECRET, resave: false, saveUninitialized: false }));

app.post("/enter", (req, res) => {
  const { name } = req.body; // from: user-id-from-request
  req.session.user = { id: name };
  res.json({ ok: true });
});

app.post("/token", async (req, res) => {
  if (!req.session.user) return res.status(401).end();
  res.json(await behest.auth.mint({ user_id: req.session.user.id })); // expect: user-id-from-request
});

app.listen(3000);
