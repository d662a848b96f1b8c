import express from "express";
import pino from "pino";
import { Behest } from "@behest/client-ts";
import { config, flags } from "./config";
const log = pino({ redact: ["config.behest.key"] });
const behest = new Behest(config.behest);
const app = express();
app.set("behest", behest);
app.locals.behestKey = config.behest.key;
app.use((req, res, next) => { res.locals.behestKey = config.behest.key; next(); });
app.get("/config.json", (_req, res) => res.json({ ...flags, baseUrl: config.behest.baseUrl, port: config.port }));
app.get("/healthz", (_req, res) => { log.info({ config }); res.send("ok"); });
app.post("/chat", async (req, res) => {
  const upstream = await fetch(`${config.behest.baseUrl}/v1/chat/completions`, { method: "POST", headers: { Authorization: `Bearer ${config.behest.key}`, "content-type": "application/json" }, body: JSON.stringify(req.body) });
  res.status(upstream.status);
  res.set("content-type", upstream.headers.get("content-type") ?? "application/json");
  res.send(await upstream.text());
});
app.get("/webhook", (req, res) => {
  const ok = req.get("x-signature") === config.behest.key;
  res.json({ ok });
});
app.listen(config.port);
