import express from "express";
import * as identity from "./identity/index.js";
import whoAmI from "./identity/index.js";
import type { fromBody } from "./identity/body.js";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = express();

type Reader = typeof fromBody;
const readers: Reader[] = [];

app.post("/namespace", async (req, res) => {
  const sailor = identity.fromSession(req);
  if (!sailor) return void res.sendStatus(401);
  readers.forEach((read) => console.log(read(req)));
  res.json(await behest.auth.mint({ user_id: sailor }));
});

app.post("/default", async (req, res) => {
  const sailor = whoAmI(req);
  if (!sailor) return void res.sendStatus(401);
  res.json(await behest.auth.mint({ user_id: sailor }));
});
