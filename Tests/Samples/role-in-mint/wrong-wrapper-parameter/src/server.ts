// A wrapper offers a role parameter and hands it to the mint.
import express from "express";
import session from "express-session";
import { tokenFor } from "./tokens.js";

declare module "express-session" {
  interface SessionData {
    agent?: { id: string; lead: boolean };
  }
}

const app = express();
app.use(session({ secret: process.env.SECRET!, resave: false, saveUninitialized: false }));

app.post("/token", async (req, res) => {
  const { agent } = req.session;
  if (!agent) return void res.sendStatus(401);
  res.json({ token: await tokenFor(agent.id, agent.lead ? "admin" : "user") });
});

app.listen(3000);
