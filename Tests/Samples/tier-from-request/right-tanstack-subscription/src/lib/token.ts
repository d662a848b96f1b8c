import { createMiddleware, createServerFn } from "@tanstack/react-start";
import { getWebRequest } from "@tanstack/react-start/server";
import Stripe from "stripe";
import { Behest } from "@behest/client-ts";
import { auth } from "./auth";

const stripe = new Stripe(process.env.STRIPE_KEY!);

const signedIn = createMiddleware({ type: "function" }).server(async ({ next }) => {
  const session = await auth.api.getSession({ headers: getWebRequest().headers });
  if (!session) throw new Error("signed out");
  return next({ context: { user: session.user } });
});

export const token = createServerFn({ method: "POST" })
  .middleware([signedIn])
  .validator((data: { coupon?: string }) => data)
  .handler(async ({ context, data }) => {
    const { data: found } = await stripe.subscriptions.search({
      query: `metadata["user"]:"${context.user.id}"`,
    });
    const tier = found.some((each) => each.status === "active") ? 2 : 1;
    const minted = await new Behest().auth.mint({ user_id: context.user.id, tier });
    return { ...minted, coupon: data.coupon };
  });
