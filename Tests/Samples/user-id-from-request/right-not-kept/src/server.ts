// What is only asked about the client's value is not the client's value.
import { randomUUID } from "node:crypto";
import express from "express";
import { nanoid } from "nanoid";
import { Behest } from "@behest/client-ts";
import { requirePinner } from "./session";

const behest = new Behest();
const app = express();
app.use(express.json());

app.post("/asked", async (req, res) => {
  const pinner = await requirePinner(req);
  if (typeof req.body.topic !== "string" || req.body.topic.length > 200) return res.sendStatus(400);
  const label = req.body.isGuest ? "guest" : "member";
  console.log("minting for", req.body.pinner, label);
  res.json(await behest.auth.mint({ user_id: pinner.id }));
});

app.post("/made", async (req, res) => {
  const guest = randomUUID();
  res.cookie("guest", guest, { signed: true, httpOnly: true });
  res.json({ topic: req.body.topic, minted: await behest.auth.mint({ user_id: `guest-${guest}` }) });
});

app.post("/short", async (req, res) => {
  res.json(await behest.auth.mint({ user_id: nanoid() }));
});

app.listen(3000);
