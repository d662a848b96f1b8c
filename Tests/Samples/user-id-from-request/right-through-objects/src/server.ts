import express from "express";
import { getAuth } from "@clerk/express";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
export const app = express();

app.post("/later", async (req, res) => {
  const { userId } = getAuth(req);
  if (!userId) return void res.sendStatus(401);
  const options: { ttl?: number; user_id?: string } = { ttl: req.body.ttl };
  options.user_id = req.body.angler;
  options.user_id = userId;
  res.json(await behest.auth.mint(options));
});

app.post("/spread-first", async (req, res) => {
  const { userId } = getAuth(req);
  if (!userId) return void res.sendStatus(401);
  const { ttl } = req.body;
  const wished = { user_id: req.body.angler, ttl };
  const fixed = { user_id: userId };
  res.json(await behest.auth.mint({ ...wished, ...fixed }));
});

app.post("/assign", async (req, res) => {
  const { userId } = getAuth(req);
  if (!userId) return void res.sendStatus(401);
  res.json(await behest.auth.mint(Object.assign({ ttl: req.body.ttl }, { user_id: userId })));
});

app.post("/mapped", async (req, res) => {
  const { userId } = getAuth(req);
  if (!userId) return void res.sendStatus(401);
  const mints = req.body.lakes.map(() => userId).map((id: string) => behest.auth.mint({ user_id: id }));
  res.json(await Promise.all(mints));
});
