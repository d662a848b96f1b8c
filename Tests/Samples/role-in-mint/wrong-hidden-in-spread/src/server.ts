// What a spread can carry, and what a schema keeps out of it.
import express from "express";
import { z } from "zod";
import { Behest } from "@behest/client-ts";
import { requireMiller } from "./session";

const behest = new Behest();
const app = express();
app.use(express.json());

app.post("/open", async (req, res) => {
  const miller = await requireMiller(req);
  res.json(await behest.auth.mint({ ...req.body, user_id: miller.id, tier: miller.tier ?? 1 })); // expect: role-in-mint
});

app.post("/everything", async (req, res) => {
  const miller = await requireMiller(req);
  res.json(await behest.auth.mint({ user_id: miller.id, ...req.body })); // expect: user-id-from-request
});

const Loose = z.object({ ttl: z.number() }).passthrough();
app.post("/loose", async (req, res) => {
  const miller = await requireMiller(req);
  const options = Loose.parse(req.body);
  res.json(await behest.auth.mint({ ...options, user_id: miller.id, tier: miller.tier ?? 1 })); // expect: role-in-mint
});

const Options = z.object({ ttl: z.number().max(900) });
app.post("/strict", async (req, res) => {
  const miller = await requireMiller(req);
  const options = Options.parse(req.body);
  res.json(await behest.auth.mint({ ...options, user_id: miller.id }));
});

app.listen(3000);
