// Functions turn the plan that billing knows into a tier: no constant is everybody's.
import { Behest } from "@behest/client-ts";
import express from "express";
import { requireUser, subscriptionOf } from "./accounts";

const behest = new Behest();

function tierOf(plan: string | null): number {
  switch (plan) {
    case "pro":
      return 2;
    case "team":
      return 3;
    default:
      return 1;
  }
}

const isPaid = (plan: string | null) => {
  if (plan === "pro") return 2;
  return 1;
};

const app = express();
app.post("/token", async (req, res) => {
  const user = await requireUser(req);
  const { plan } = await subscriptionOf(user.id);
  res.json(await behest.auth.mint({ user_id: user.id, tier: tierOf(plan) }));
});
app.post("/token/simple", async (req, res) => {
  const user = await requireUser(req);
  const { plan } = await subscriptionOf(user.id);
  res.json(await behest.auth.mint({ user_id: user.id, tier: isPaid(plan) }));
});
