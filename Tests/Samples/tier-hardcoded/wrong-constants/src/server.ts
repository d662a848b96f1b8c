// An enum's member, a literal key of a table and Number("2") are literals all the same.
import express from "express";
import passport from "passport";
import { Behest } from "@behest/client-ts";
import { Tier, TIERS } from "./tiers.js";

const app = express();
const behest = new Behest();
app.use(passport.authenticate("session"));

app.post("/enum", async (req, res) => {
  const { id } = req.user as { id: string };
  res.json(await behest.auth.mint({ user_id: id, tier: Tier.Max })); // expect: tier-hardcoded
});

app.post("/table", async (req, res) => {
  const { id } = req.user as { id: string };
  const minted = await behest.auth.mint({
    user_id: id,
    tier: TIERS["plus"], // expect: tier-hardcoded
  });
  res.json(minted);
});

app.post("/number", async (req, res) => {
  const { id } = req.user as { id: string };
  const minted = await behest.mintToken({
    tier: Number("2"), // expect: tier-hardcoded
    userId: id,
  });
  res.json({ token: minted.access_token });
});

app.listen(3000);
