import { createHash } from "node:crypto";
import express from "express";
import { v5 as uuidv5 } from "uuid";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
export const app = express();
const NAMESPACE = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";

app.post("/trimmed", async (req, res) => {
  const pinner = String(req.body.pinner).trim().toLowerCase();
  res.json(await behest.auth.mint({ user_id: pinner })); // expect: user-id-from-request
});

app.post("/named", async (req, res) => {
  res.json(await behest.auth.mint({ user_id: uuidv5(req.body.email, NAMESPACE) })); // expect: user-id-from-request
});

app.post("/hashed", async (req, res) => {
  const pinner = createHash("sha256").update(req.body.email).digest("hex");
  res.json(await behest.auth.mint({ user_id: pinner })); // expect: user-id-from-request
});

app.post("/parts", async (req, res) => {
  const [, pinner] = req.path.split("/");
  res.json(await behest.auth.mint({ user_id: `pinner-${pinner}` })); // expect: user-id-from-request
});

app.post("/decoded", async (req, res) => {
  const pinner = Buffer.from(String(req.query.p), "base64").toString("utf8");
  res.json(await behest.auth.mint({ user_id: decodeURIComponent(pinner) })); // expect: user-id-from-request
});

app.post("/raw", express.text(), async (req, res) => {
  const { pinner } = JSON.parse(req.body);
  res.json(await behest.auth.mint({ user_id: pinner })); // expect: user-id-from-request
});
