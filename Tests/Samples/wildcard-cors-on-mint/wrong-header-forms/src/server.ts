// One header, many ways to write it.
import express, { type Request, type Response } from "express";
import { Behest } from "@behest/client-ts";
import { ALLOW_ORIGIN, CorsConfig, openHeaders } from "./headers.js";
import { subjectOf } from "./session.js";

const behest = new Behest();
const app = express();

async function mintFor(req: Request) {
  const user = await subjectOf(req.headers.authorization);
  return behest.auth.mint({ user_id: user }); // related: wildcard-cors-on-mint
}

app.post("/static", async (req, res) => {
  res.set(CorsConfig.headers);
  res.json(await mintFor(req));
});

app.post("/entries", async (req, res) => {
  for (const [name, value] of openHeaders()) res.setHeader(name, value);
  res.json(await mintFor(req));
});

app.post("/write-head", async (req, res) => {
  const minted = await mintFor(req);
  const headers: Record<string, string> = { "content-type": "application/json" };
  headers["ACCESS-CONTROL-ALLOW-ORIGIN"] = "*"; // expect: wildcard-cors-on-mint
  res.writeHead(200, headers).end(JSON.stringify(minted));
});

function allow(res: Response, origin: string) {
  res.append(ALLOW_ORIGIN, origin);
}
app.post("/helper", async (req, res) => {
  allow(res, "*"); // expect: wildcard-cors-on-mint
  res.json(await mintFor(req));
});
app.post("/strict", async (req, res) => {
  allow(res, "https://ember.example");
  res.json(await mintFor(req));
});

app.post("/chained", async (req, res) => {
  res.status(200).set(ALLOW_ORIGIN, `${req.headers.origin}`).json(await mintFor(req)); // expect: wildcard-cors-on-mint
});

app.listen(3000);
