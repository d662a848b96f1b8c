// Plain HTTP with a base: in an instance, in the options, before it in a chain, in a Request.
import express from "express";
import axios from "axios";
import got from "got";
import ky from "ky";
import needle from "needle";
import { ofetch } from "ofetch";
import OpenAI from "openai";
import superagent from "superagent";
import wretch from "wretch";

const base = process.env.BEHEST_BASE_URL!;
const headers = { Authorization: `Bearer ${process.env.BEHEST_KEY}` };
const byGot = got.extend({ prefixUrl: `${base}/v1`, headers });
const byKy = ky.create({ prefixUrl: base, headers });
const byOfetch = ofetch.create({ baseURL: `${base}/v1`, headers });
const byWretch = wretch(`${base}/v1`).auth(headers.Authorization);

const app = express();
app.use(express.json());

app.post("/axios", async (req, res) => {
  const data = { user_id: req.body.diver }; // expect: user-id-from-request
  res.json(await axios({ method: "post", url: "/v1/auth/mint", baseURL: base, data, headers }));
});
app.post("/got", async (req, res) => {
  res.json(await byGot.post("auth/mint", { json: { user_id: req.body.diver } })); // expect: user-id-from-request
});
app.post("/ky", async (req, res) => {
  res.json(await byKy.post("v1/auth/mint", { json: { user_id: req.body.diver } }).json()); // expect: user-id-from-request
});
app.post("/ofetch", async (req, res) => {
  res.json(await byOfetch("/auth/mint", { method: "POST", body: { user_id: req.body.diver } })); // expect: user-id-from-request
});
app.post("/wretch", async (req, res) => {
  res.json(await byWretch.url("/auth/mint").post({ user_id: req.body.diver }).json()); // expect: user-id-from-request
});
app.post("/superagent", async (req, res) => {
  const answer = await superagent
    .post(`${base}/v1/auth/mint`)
    .set("Authorization", headers.Authorization)
    .send({ user_id: req.body.diver }); // expect: user-id-from-request
  res.json(answer.body);
});
app.post("/needle", async (req, res) => {
  const answer = await needle("post", `${base}/v1/auth/mint`, { user_id: req.body.diver }, { json: true, headers }); // expect: user-id-from-request
  res.json(answer.body);
});
app.post("/request", async (req, res) => {
  const request = new Request(`${base}/v1/auth/mint`, {
    method: "POST",
    headers,
    body: JSON.stringify({ user_id: req.body.diver }), // expect: user-id-from-request
  });
  res.json(await (await fetch(request)).json());
});
app.post("/openai", async (req, res) => {
  const client = new OpenAI({
    apiKey: process.env.BEHEST_KEY,
    baseURL: `${base}/v1`,
    defaultHeaders: { "X-End-User-Id": req.body.diver }, // expect: user-id-from-request
  });
  res.json(await client.chat.completions.create({ model: "small", messages: [] }));
});
