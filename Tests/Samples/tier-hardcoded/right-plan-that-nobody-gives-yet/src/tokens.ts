import { Behest } from "@behest/client-ts";

const behest = new Behest({ key: process.env.BEHEST_KEY });

// The plan decides; so far every user is on none.
export const tokenFor = (claims: { sub: string; plan?: "free" | "pro" }) =>
  behest.auth.mint({ user_id: claims.sub, ...(claims.plan && { tier: claims.plan === "pro" ? 2 : 1 }) });
