import Stripe from "stripe";

const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);
const TIERS: Record<string, number> = { price_pro: 2, price_max: 3 };

export async function tierOf(customer: string): Promise<number> {
  const { data } = await stripe.subscriptions.list({ customer, status: "active", limit: 1 });
  return TIERS[data[0]?.items.data[0].price.id ?? ""] ?? 1;
}

export function checkout(customer: string, plan: { tier: number; price: string }) {
  return stripe.checkout.sessions.create({
    customer,
    mode: "subscription",
    metadata: { tier: plan.tier },
    line_items: [{ price: plan.price, quantity: 1 }],
  });
}
