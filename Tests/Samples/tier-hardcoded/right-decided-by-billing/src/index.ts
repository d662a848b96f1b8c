// Literals that billing chooses between, a fallback behind a look-up, a variable of the environment.
import { Hono } from "hono";
import { jwt } from "hono/jwt";
import { Behest } from "@behest/client-ts";
import { planOf, Plan } from "./billing";

const behest = new Behest();
const TIERS = { free: 1, pro: 2, max: 3 } as const;
const app = new Hono<{ Variables: { jwtPayload: { sub: string } } }>();
app.use("*", jwt({ secret: process.env.JWT_SECRET! }));

app.post("/a", async (c) => {
  const { sub } = c.get("jwtPayload");
  const plan = await planOf(sub);
  let tier: number;
  switch (plan) {
    case Plan.Max: tier = 3; break;
    case Plan.Pro: tier = 2; break;
    default: tier = 1;
  }
  return c.json(await behest.auth.mint({ user_id: sub, tier }));
});
app.post("/b", async (c) => {
  const { sub } = c.get("jwtPayload");
  const plan = await planOf(sub);
  return c.json(await behest.auth.mint({ user_id: sub, tier: TIERS[plan] ?? TIERS.free }));
});
app.post("/c", async (c) => {
  const { sub } = c.get("jwtPayload");
  const tier = Number(process.env.DEFAULT_TIER);
  return c.json(await behest.auth.mint({ user_id: sub, tier }));
});
export default app;
