// Plain HTTP for the session's user; other hosts and paths may be told what they like.
import express from "express";
import session from "express-session";
import got from "got";
import { ofetch } from "ofetch";
import wretch from "wretch";

const base = process.env.BEHEST_BASE_URL!;
const headers = { Authorization: `Bearer ${process.env.BEHEST_KEY}` };
const byGot = got.extend({ prefixUrl: `${base}/v1`, headers });
const logbook = ofetch.create({ baseURL: "https://logbook.example.com" });
const byWretch = wretch(`${base}/v1`).auth(headers.Authorization);

const app = express();
app.use(express.json(), session({ secret: process.env.SESSION_SECRET! }));

app.post("/token", async (req, res) => {
  if (!req.session.userId) return res.sendStatus(401);
  res.json(await byGot.post("auth/mint", { json: { user_id: req.session.userId } }).json());
});
app.post("/token/again", async (req, res) => {
  if (!req.session.userId) return res.sendStatus(401);
  const request = new Request(`${base}/v1/auth/mint`, {
    method: "POST",
    headers,
    body: JSON.stringify({ user_id: req.session.userId }),
  });
  res.json(await (await fetch(request)).json());
});
app.post("/dives", async (req, res) => {
  await logbook("/dives", { method: "POST", body: { user_id: req.body.diver, depth: req.body.depth } });
  res.json(await byWretch.url("/models").get().json());
});
