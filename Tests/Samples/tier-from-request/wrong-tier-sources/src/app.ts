// A tier that the client picks, beside an identity that is verified: lists, cookies, local plans.
import express from "express";
import cookieParser from "cookie-parser";
import { z } from "zod";
import { behest } from "./behest";
import { requireUser } from "./auth";

const app = express();
app.use(express.json(), cookieParser(), requireUser);
const PLANS: Record<string, number> = { free: 1, pro: 2, max: 3 };
const PRICES = new Map([["price_pro", 2], ["price_max", 3]]);
const Body = z.object({ plan: z.enum(["free", "pro"]).default("free") });

app.post("/a", async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.user.id, tier: PLANS[req.body.plan] ?? 1 })); // expect: tier-from-request
});
app.post("/b", async (req, res) => {
  const { plan } = Body.parse(req.body);
  const tier = plan === "pro" ? 2 : 1;
  res.json(await behest.auth.mint({ user_id: req.user.id, tier })); // expect: tier-from-request
});
app.post("/c", async (req, res) => {
  const tier = PRICES.get(req.body.priceId) ?? 1;
  res.json(await behest.auth.mint({ user_id: req.user.id, tier })); // expect: tier-from-request
});
app.post("/d", async (req, res) => {
  const tier = Math.min(3, Math.max(1, Number(req.cookies.tier)));
  res.json(await behest.auth.mint({ user_id: req.user.id, tier })); // expect: tier-from-request
});
app.post("/e", async (req, res) => {
  let tier = 1;
  switch (req.get("x-plan")) {
    case "pro":
      tier = 2;
      break;
    case "max":
      tier = 3;
      break;
  }
  res.json(await behest.auth.mint({ user_id: req.user.id, tier })); // expect: tier-from-request
});
app.post("/f", async (req, res) => {
  const product = await findProduct(req.body.productId);
  res.json(await behest.auth.mint({ user_id: req.user.id, tier: product.tier }));
});
async function findProduct(id: string) {
  const response = await fetch(`${process.env.CATALOGUE}/products/${id}`);
  return response.json();
}
app.listen(3000);
