// The constructor's tier goes into every mint of the instance.
import express from "express";
import session from "express-session";
import behest from "./behest.js";

const app = express();
app.use(session({ secret: process.env.SECRET, resave: false, saveUninitialized: false }));

app.post("/token", async (req, res) => {
  if (!req.session.user) return res.sendStatus(401);
  const { token, ttl } = await behest.auth.mint({ user_id: req.session.user.id });
  res.json({ token, ttl });
});

app.listen(3000);
