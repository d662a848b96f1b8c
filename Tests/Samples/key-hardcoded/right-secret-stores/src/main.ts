// The key comes from a secrets manager, a file that is mounted, or the environment.
import { readFile } from "node:fs/promises";
import express from "express";
import { Behest } from "@behest/client-ts";
import { secret } from "./secrets.js";

const key =
  process.env.BEHEST_KEY ??
  (process.env.KEY_FILE
    ? (await readFile(process.env.KEY_FILE, "utf8")).trim()
    : await secret("prod/behest/key"));

const behest = new Behest({ key, kid: process.env.BEHEST_KID });
const app = express();
app.get("/healthz", (_req, res) => res.json({ ok: behest.mode !== undefined }));
app.listen(3000);
