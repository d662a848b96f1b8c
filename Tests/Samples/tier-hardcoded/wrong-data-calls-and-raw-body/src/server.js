// Completions, usage and a raw mint, each with one tier for all.
import express from "express";
import session from "express-session";
import got from "got";
import { Behest } from "@behest/client-ts";

const app = express();
const behest = new Behest();
app.use(express.json());
app.use(session({ secret: process.env.SECRET, resave: false, saveUninitialized: false }));
app.use((req, res, next) => (req.session.user ? next() : res.status(401).end()));

app.post("/ask", async (req, res) => {
  const answer = await behest.chat.completions.create({
    model: "gemini-2.5-flash",
    messages: req.body.messages,
    user_id: req.session.user.id,
    tier: 1, // expect: tier-hardcoded
  });
  res.json(answer);
});

app.get("/usage", async (req, res) => {
  const { id: userId } = req.session.user;
  res.json(await behest.usage.get({}, { userId, tier: 2 })); // expect: tier-hardcoded
});

app.post("/raw", async (req, res) => {
  const minted = await got.post(`${process.env.BEHEST_BASE_URL}/v1/auth/mint`, {
    headers: { authorization: `Bearer ${process.env.BEHEST_KEY}` },
    json: {
      user_id: req.session.user.id,
      tier: "max", // expect: tier-hardcoded
    },
  });
  res.type("json").send(minted.body);
});

app.listen(3000);
