// The signed-in user is verified, the tier is whatever the body, header or query says.
import express from "express";
import session from "express-session";
import { Behest } from "@behest/client-ts";

const app = express();
const behest = new Behest();
app.use(express.json());
app.use(session({ secret: process.env.SESSION_SECRET, resave: false, saveUninitialized: false }));

const signedIn = (req, res, next) => (req.session.userId ? next() : res.sendStatus(401));

app.post("/token", signedIn, async (req, res) => {
  const minted = await behest.auth.mint({
    user_id: req.session.userId,
    tier: req.body.tier, // expect: tier-from-request
  });
  res.json(minted);
});

app.post("/token/header", signedIn, async (req, res) => {
  const tier = req.get("x-plan"); // from: tier-from-request
  res.json(await behest.auth.mint({ user_id: req.session.userId, tier })); // expect: tier-from-request
});

app.get("/token/query", signedIn, async (req, res) => {
  const { token } = await behest.auth.mint({
    user_id: req.session.userId,
    tier: Number(req.query.tier), // expect: tier-from-request
  });
  res.json({ token });
});

app.listen(3000);
