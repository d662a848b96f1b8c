// Stripe signs its webhooks; the reference is the one that the checkout was made with.
import express from "express";
import Stripe from "stripe";
import { Behest } from "@behest/client-ts";

const stripe = new Stripe(process.env.STRIPE_KEY!);
const behest = new Behest();
const app = express();

app.post("/stripe", express.raw({ type: "application/json" }), async (req, res) => {
  const event = stripe.webhooks.constructEvent(
    req.body, req.headers["stripe-signature"]!, process.env.STRIPE_WEBHOOK_SECRET!);
  if (event.type === "checkout.session.completed") {
    const checkout = event.data.object;
    await behest.auth.mint({
      user_id: checkout.client_reference_id!,
      tier: Number(checkout.metadata?.tier),
    });
  }
  res.json({ received: true });
});

app.listen(3001);
