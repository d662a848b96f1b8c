// The key is in the header of a request that the server sends, and in nothing that it answers.
import express from "express";
import session from "express-session";
import { config } from "./config.js";

const app = express();
app.use(session({ secret: process.env.SECRET!, resave: false, saveUninitialized: false }));

app.post("/token", async (req, res) => {
  const { runner } = req.session as { runner?: { id: string } };
  if (!runner) return void res.sendStatus(401);
  const upstream = await fetch(`${config.baseUrl}/v1/auth/mint`, {
    method: "POST",
    headers: { Authorization: `Bearer ${config.key}`, "Content-Type": "application/json" },
    body: JSON.stringify({ user_id: runner.id }),
  });
  if (!upstream.ok) {
    console.error("mint refused", upstream.status, config.key.slice(0, 14));
    return void res.status(502).json({ error: "Check BEHEST_KEY on the server" });
  }
  const { jwt, ttl } = await upstream.json();
  res.json({ token: jwt, ttl, baseUrl: config.baseUrl, port: config.port });
});

app.listen(config.port);
