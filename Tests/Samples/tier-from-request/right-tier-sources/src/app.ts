// A tier that billing decides: rows of the database, a payment service, a signed event, a bought item
// that the store verified; what the body says is only compared, or kept elsewhere.
import express from "express";
import Stripe from "stripe";
import { SignedDataVerifier, Environment } from "@apple/app-store-server-library";
import { eq } from "drizzle-orm";
import { db, subscriptions } from "./db";
import { behest } from "./behest";
import { requireUser } from "./auth";

const stripe = new Stripe(process.env.STRIPE_SECRET!);
const store = new SignedDataVerifier([], true, Environment.PRODUCTION, "com.example.app");
const TIER_OF_PRICE: Record<string, number> = { [process.env.PRICE_PRO!]: 2, [process.env.PRICE_MAX!]: 3 };
const app = express();
app.use(express.json(), requireUser);

app.post("/database", async (req, res) => {
  const [row] = await db.select().from(subscriptions).where(eq(subscriptions.userId, req.user.id)).limit(1);
  res.json(await behest.auth.mint({ user_id: req.user.id, tier: row?.tier ?? 1 }));
});

app.post("/stripe", async (req, res) => {
  const { data } = await stripe.subscriptions.list({ customer: req.user.customerId, status: "active", limit: 1 });
  const price = data[0]?.items.data[0]?.price.id;
  const tier = price ? (TIER_OF_PRICE[price] ?? 1) : 1;
  if (req.body.expectedTier && req.body.expectedTier !== tier) console.warn("client and billing disagree");
  res.json(await behest.auth.mint({ user_id: req.user.id, tier }));
});

app.post("/return", async (req, res) => {
  const session = await stripe.checkout.sessions.retrieve(String(req.query.session_id));
  if (session.payment_status !== "paid" || session.client_reference_id !== req.user.id) return void res.sendStatus(402);
  res.json(await behest.auth.mint({ user_id: req.user.id, tier: session.metadata?.plan === "max" ? 3 : 2 }));
});

app.post("/apple", async (req, res) => {
  const transaction = await store.verifyAndDecodeTransaction(req.body.signedTransaction);
  const tier = transaction.productId === "com.example.max" ? 3 : 2;
  res.json(await behest.auth.mint({ user_id: req.user.id, tier }));
});

app.post("/flag", async (req, res) => {
  const isPro = await hasEntitlement(req.user.id, "pro");
  res.json(await behest.auth.mint({ user_id: req.user.id, tier: isPro ? 2 : 1 }));
});

async function hasEntitlement(userId: string, name: string): Promise<boolean> {
  const response = await fetch(`https://api.revenuecat.com/v1/subscribers/${userId}`, {
    headers: { authorization: `Bearer ${process.env.RC_KEY}` },
  });
  const { subscriber } = await response.json();
  return name in subscriber.entitlements;
}
app.listen(3000);
