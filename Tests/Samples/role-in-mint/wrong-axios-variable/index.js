// The raw body is a variable, serialised by axios.
const axios = require("axios");
const express = require("express");
const session = require("express-session");

const app = express();
app.use(session({ secret: process.env.SECRET, resave: false, saveUninitialized: false }));

const http = axios.create({
  baseURL: `https://${process.env.BEHEST_SLUG}.behest.app`,
  headers: { Authorization: `Bearer ${process.env.BEHEST_KEY}` },
});

app.post("/token", async (req, res) => {
  if (!req.session.user) return res.sendStatus(401);
  const payload = {
    user_id: req.session.user.id,
    role: req.session.user.role, // expect: role-in-mint
    ttl: 1800,
  };
  const { data } = await http.post("/v1/auth/mint", payload);
  res.json({ token: data.jwt });
});

app.listen(3000);
