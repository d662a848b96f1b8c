// Reading a row by an id that the client chose leaves the choice to the client.
import express from "express";
import { PrismaClient } from "@prisma/client";
import { Behest } from "@behest/client-ts";

const db = new PrismaClient();
const behest = new Behest();
export const app = express();

app.post("/email", async (req, res) => {
  const user = await db.user.findUnique({ where: { email: req.body.email } }); // from: user-id-from-request
  res.json(await behest.auth.mint({ user_id: user!.id, tier: user!.tier })); // expect: user-id-from-request
});

app.post("/upsert", async (req, res) => {
  const { username } = req.body;
  const user = await db.user.upsert({ where: { username }, create: { username }, update: {} });
  res.json(await behest.auth.mint({ user_id: user.id })); // expect: user-id-from-request
});
