// Another route lets the browser write the tier into the session.
import express from "express";
import session from "express-session";
import { Behest } from "@behest/client-ts";
import { plans } from "./plans.js";

const app = express();
const behest = new Behest();
app.use(express.json());
app.use(session({ secret: process.env.SECRET!, resave: false, saveUninitialized: false }));
app.use("/plans", plans);

app.post("/token", async (req, res) => {
  const { reader, tier } = req.session;
  if (!reader) return void res.sendStatus(401);
  res.json(await behest.auth.mint({ user_id: reader.id, tier: tier ?? 1 })); // expect: tier-from-request
});

app.listen(3000);
