import { Hono } from "hono";
import Stripe from "stripe";
import { behest } from "./behest";

const stripe = new Stripe(process.env.STRIPE_SECRET!);
const app = new Hono();
app.post("/stripe", async (c) => {
  const signature = c.req.header("stripe-signature");
  if (!signature) return c.text("unsigned", 400);
  const event = await stripe.webhooks.constructEventAsync(await c.req.text(), signature, process.env.STRIPE_HOOK!);
  switch (event.type) {
    case "checkout.session.completed": {
      const session = event.data.object;
      const { token } = await behest.auth.mint({ user_id: session.client_reference_id!, tier: session.metadata?.plan === "pro" ? 2 : 1 });
      return c.json({ token });
    }
  }
  return c.body(null, 204);
});
export default app;
