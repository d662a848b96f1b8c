import https from "node:https";
import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import express from "express";
import got from "got";
import axios from "axios";

const app = express();
const headers = { Authorization: `Bearer ${process.env.BEHEST_KEY}` };

app.get("/got", (_req, res) => {
  got.stream("https://acme.behest.app/v1/models", { headers }).pipe(res);
});
app.get("/https", (_req, res) => {
  https.request("https://acme.behest.app/v1/models", { headers }, (up) => up.pipe(res)).end();
});
app.post("/both", (req, res) => {
  req.pipe(got.stream.post("https://acme.behest.app/v1/chat/completions", { headers })).pipe(res);
});
app.get("/axios", async (_req, res) => {
  const { data } = await axios.get("https://acme.behest.app/v1/models", { headers, responseType: "stream" });
  data.pipe(res);
});
app.get("/fetch", async (_req, res) => {
  const answer = await fetch("https://acme.behest.app/v1/models", { headers });
  await pipeline(Readable.fromWeb(answer.body as never), res);
});
app.listen(2);
