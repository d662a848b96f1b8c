// Servers that hold the key and send something else of what they hold.
import express from "express";
import axios from "axios";
import { omit, pick } from "lodash";

const app = express();
const config = { baseUrl: process.env.BEHEST_BASE_URL, behestKey: process.env.BEHEST_KEY, region: "eu" };

app.get("/upstream", async (_req, res) => {
  const options: RequestInit = { method: "POST", headers: {} };
  (options.headers as Record<string, string>).Authorization = `Bearer ${config.behestKey}`;
  const answer = await fetch(`${config.baseUrl}/v1/models`, options);
  const body: Record<string, unknown> = { ok: answer.ok };
  body.models = await answer.json();
  res.status(answer.status).json(body);
});
app.post("/forward", async (req, res) => {
  const payload: Record<string, unknown> = { ...req.body };
  payload.key = config.behestKey;
  const { data } = await axios.post("https://acme.behest.app/v1/x", payload);
  delete payload.key;
  res.json({ data, payload });
});
app.post("/blank", async (req, res) => {
  const payload: Record<string, unknown> = { q: req.body.q };
  payload.apiKey = process.env.BEHEST_KEY;
  await axios.post("https://acme.behest.app/v1/x", payload);
  payload.apiKey = undefined;
  res.json(payload);
});
app.get("/omit", (_req, res) => res.json(omit(config, ["behestKey"])));
app.get("/pick", (_req, res) => res.json(pick(config, ["baseUrl", "region"])));
app.get("/hidden", (_req, res) => res.json({ ...config, behestKey: "[hidden]" }));
app.get("/undefined", (_req, res) => res.json({ ...config, behestKey: undefined }));
app.get("/replacer", (_req, res) => {
  res.type("json").send(JSON.stringify(config, (name, value) => (name === "behestKey" ? undefined : value)));
});
app.get("/list", (_req, res) => void res.send(JSON.stringify(config, ["baseUrl", "region"])));
app.get("/entries", (_req, res) => {
  res.json(Object.fromEntries(Object.entries(config).filter(([name]) => name !== "behestKey")));
});
app.get("/types", (_req, res) => {
  const out: Record<string, string> = {};
  for (const name of Object.keys(config)) out[name] = typeof config[name as keyof typeof config];
  res.json(out);
});
app.get("/names", (_req, res) => res.json(Object.keys(config)));
app.get("/redacted", (_req, res) => {
  const out = Object.entries(config).reduce<Record<string, unknown>>((all, [name, value]) => {
    all[name] = /key/i.test(name) ? "***" : value;
    return all;
  }, {});
  res.json(out);
});
app.get("/headers", async (_req, res) => {
  const headers = new Headers({ accept: "application/json" });
  headers.set("authorization", `Bearer ${process.env.BEHEST_KEY}`);
  const answer = await fetch("https://acme.behest.app/v1/models", { headers });
  headers.delete("authorization");
  res.json({ sent: Object.fromEntries(headers), models: await answer.json() });
});
app.listen(1);
