// cors() without options allows every origin.
import cors from "cors";
import express from "express";
import session from "express-session";
import { Behest } from "@behest/client-ts";

const app = express();
const behest = new Behest();

app.use(cors()); // expect: wildcard-cors-on-mint
app.use(session({ secret: process.env.SECRET, resave: false, saveUninitialized: false }));

app.post("/token", async (req, res) => {
  if (!req.session.user) return res.sendStatus(401);
  const minted = await behest.auth.mint({ user_id: req.session.user.id }); // related: wildcard-cors-on-mint
  res.json(minted);
});

app.listen(3000);
