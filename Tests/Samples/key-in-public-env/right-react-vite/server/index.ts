// React and Vite with a token server: the browser knows addresses, the server knows the key.
import express from "express";
import session from "express-session";
import { Behest } from "@behest/client-ts";
import { requireSignedInUser } from "./auth.js";

const app = express();
const behest = new Behest();
app.use(session({ secret: process.env.SECRET!, resave: false, saveUninitialized: false }));

app.post("/api/behest/token", async (req, res) => {
  const user = await requireSignedInUser(req);
  if (!user) return void res.status(401).json({ error: "Unauthorized" });
  const { token, ttl, sessionId, expiresAt } = await behest.auth.mint({
    user_id: user.id,
    tier: user.plan ?? 1,
    ttl: 900,
  });
  res.json({ token, ttl, sessionId, expiresAt });
});

app.listen(3001);
