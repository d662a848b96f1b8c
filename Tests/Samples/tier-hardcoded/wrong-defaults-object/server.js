// A shared defaults object and a late assignment set the tier for everybody.
import express from "express";
import session from "express-session";
import { Behest } from "@behest/client-ts";
import { DEFAULTS } from "./defaults.js";

const app = express();
const behest = new Behest();
app.use(session({ secret: process.env.SECRET, resave: false, saveUninitialized: false }));
app.use((req, res, next) => (req.session.user ? next() : res.sendStatus(401)));

app.post("/spread", async (req, res) => {
  const minted = await behest.auth.mint({
    ...DEFAULTS, // expect: tier-hardcoded
    user_id: req.session.user.id,
  });
  res.json(minted);
});

app.post("/assigned", async (req, res) => {
  const options = { user_id: req.session.user.id };
  options.tier = 2; // expect: tier-hardcoded
  const minted = await behest.auth.mint(options);
  res.json(minted);
});

app.listen(3000);
