// A list of plans that the client picks from leaves the choice to the client.
import express from "express";
import { PrismaClient } from "@prisma/client";
import { z } from "zod";
import { Behest } from "@behest/client-ts";
import { requireMiller } from "./session";

const db = new PrismaClient();
const PLANS: Record<string, number> = { free: 1, pro: 2, team: 3 };
const BY_NAME = new Map([["free", 1], ["pro", 2]]);
const Plan = z.enum(["free", "pro"]);
const behest = new Behest();
const app = express();
app.use(express.json());

app.post("/index", async (req, res) => {
  const miller = await requireMiller(req);
  res.json(await behest.auth.mint({ user_id: miller.id, tier: PLANS[req.body.plan] })); // expect: tier-from-request
});

app.post("/ternary", async (req, res) => {
  const miller = await requireMiller(req);
  const tier = req.body.plan === "pro" ? 2 : 1;
  res.json(await behest.auth.mint({ user_id: miller.id, tier })); // expect: tier-from-request
});

app.post("/enum", async (req, res) => {
  const miller = await requireMiller(req);
  const plan = Plan.parse(req.body.plan);
  res.json(await behest.auth.mint({ user_id: miller.id, tier: BY_NAME.get(plan) })); // expect: tier-from-request
});

app.post("/switch", async (req, res) => {
  const miller = await requireMiller(req);
  let tier = 1;
  switch (req.body.plan) {
    case "pro":
      tier = 2;
      break;
    case "team":
      tier = 3;
      break;
  }
  res.json(await behest.auth.mint({ user_id: miller.id, tier })); // expect: tier-from-request
});

app.post("/allowed", async (req, res) => {
  const miller = await requireMiller(req);
  const tier = [1, 2, 3].includes(req.body.tier) ? req.body.tier : 1;
  res.json(await behest.auth.mint({ user_id: miller.id, tier })); // expect: tier-from-request
});

app.post("/clamped", async (req, res) => {
  const miller = await requireMiller(req);
  const tier = Math.min(Math.max(Number(req.body.tier), 1), 3);
  res.json(await behest.auth.mint({ user_id: miller.id, tier })); // expect: tier-from-request
});

app.post("/price", async (req, res) => {
  const miller = await requireMiller(req);
  const plan = await db.plan.findUnique({ where: { priceId: req.body.priceId } });
  res.json(await behest.auth.mint({ user_id: miller.id, tier: plan!.tier })); // expect: tier-from-request
});

app.listen(3000);
