// Constant users are right in tests and scripts; the server itself uses the session.
import express from "express";
import session from "express-session";
import { mintFor } from "./mint.js";

export const app = express();
app.use(session({ secret: process.env.SECRET!, resave: false, saveUninitialized: false }));

app.post("/token", async (req, res) => {
  const { user } = req.session as { user?: { id: string } };
  if (!user) return void res.sendStatus(401);
  res.json(await mintFor(user.id));
});
