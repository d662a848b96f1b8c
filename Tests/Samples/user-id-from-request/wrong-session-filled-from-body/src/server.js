// The "login" writes the body's id into the session without a password.
import express from "express";
import session from "express-session";
import { Behest } from "@behest/client-ts";

const app = express();
const behest = new Behest();
app.use(express.json());
app.use(session({ secret: process.env.SESSION_SECRET, resave: false, saveUninitialized: false }));

app.post("/login", (req, res) => {
  req.session.readerId = req.body.readerId; // from: user-id-from-request
  res.sendStatus(204);
});

app.post("/token", async (req, res) => {
  if (!req.session.readerId) return res.sendStatus(401);
  const { token, ttl } = await behest.auth.mint({
    user_id: req.session.readerId, // expect: user-id-from-request
  });
  res.json({ token, ttl });
});

app.listen(3000);
