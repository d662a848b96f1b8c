// A function picks one of a few tiers, but by what the body says.
import { Behest } from "@behest/client-ts";
import express from "express";
import { requireUser } from "./accounts";

const behest = new Behest();

function tierOf(plan: string): number {
  if (plan === "team") return 3;
  if (plan === "pro") return 2;
  return 1;
}

const app = express();
app.post("/token", async (req, res) => {
  const user = await requireUser(req);
  const tier = tierOf(req.body.plan); // from: tier-from-request
  res.json(
    await behest.auth.mint({
      user_id: user.id,
      tier, // expect: tier-from-request
    }),
  );
});
