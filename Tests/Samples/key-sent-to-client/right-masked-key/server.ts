// What is left of the key tells nothing: its length, its end, whether it is there.
import express from "express";
import { Behest } from "@behest/client-ts";
const behest = new Behest();
const app = express();
const key = process.env.BEHEST_KEY!;
app.get("/ok1", (req, res) => res.json({ ok: !!process.env.BEHEST_KEY }));
app.get("/ok2", (req, res) => res.json({ ok: process.env.BEHEST_KEY ? "set" : "missing" }));
app.get("/ok3", (req, res) => res.json({ tail: key.slice(-4), head: `${key.slice(0, 14)}…`, n: key.length, t: typeof key }));
app.get("/ok4", (req, res) => res.json({ masked: key.substring(0, 4) + "****", s: key.replace(/.(?=.{4})/g, "*") }));
app.get("/ok5", async (req, res) => { const r = await fetch("https://x.behest.app/v1/models", { headers: { Authorization: `Bearer ${key}` } }); res.json(await r.json()); });
app.get("/ok6", (req, res) => { console.log("key", key); res.json({ url: process.env.BEHEST_BASE_URL, mode: behest.config.mode, base: behest.config.baseUrl }); });
app.get("/ok7", (req, res) => res.json({ ok: key === undefined, starts: key.startsWith("behest_"), has: Boolean(key), eq: key !== "" }));
app.get("/ok8", (req, res) => { if (!process.env.BEHEST_KEY) return res.status(500).json({ error: "BEHEST_KEY is not set" }); res.json({}); });
app.get("/ok9", (req, res) => res.json({ status: { behest: "BEHEST_KEY" in process.env, n: process.env.BEHEST_KEY?.length ?? 0 } }));
