import Stripe from "stripe";
import { behest } from "../../../src/behest";

const stripe = new Stripe(process.env.STRIPE_KEY!);

export async function POST(request: Request) {
  const body = await request.text();
  let event: Stripe.Event;
  try {
    event = stripe.webhooks.constructEvent(
      body, request.headers.get("stripe-signature")!, process.env.STRIPE_WEBHOOK_SECRET!);
  } catch {
    return new Response("bad signature", { status: 400 });
  }
  const checkout = event.data.object as Stripe.Checkout.Session;
  await behest.auth.mint({ user_id: checkout.metadata!.user_id, tier: Number(checkout.metadata!.tier) });
  return Response.json({ received: true });
}
