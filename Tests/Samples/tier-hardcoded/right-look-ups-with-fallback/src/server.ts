// A literal may stand behind a look-up: as a fallback, in a table, in the arms of a paid test.
import express from "express";
import passport from "passport";
import { Behest } from "@behest/client-ts";
import { memberById } from "./members.js";

const TIERS: Record<string, number> = { free: 1, pro: 2 };
const behest = new Behest();
const app = express();
app.use(passport.authenticate("session"));

app.post("/table", async (req, res) => {
  const member = await memberById((req.user as { id: string }).id);
  const tier = TIERS[member.plan ?? "free"] ?? 1;
  res.json(await behest.auth.mint({ user_id: member.id, tier }));
});

app.post("/paid", async (req, res) => {
  const member = await memberById((req.user as { id: string }).id);
  res.json(await behest.auth.mint({ user_id: member.id, tier: member.isPaid ? 2 : 1 }));
});

app.post("/switch", async (req, res) => {
  const member = await memberById((req.user as { id: string }).id);
  let tier: number;
  switch (member.plan) {
    case "pro":
      tier = 2;
      break;
    default:
      tier = 1;
  }
  res.json(await behest.auth.mint({ user_id: member.id, tier, ttl: 900 }));
});

app.listen(3000);
