// No tier at all is no hardcoded tier; tiers of other things are not ours.
import { auth } from "@/auth";
import { Behest } from "@behest/client-ts";
import { PRICING } from "@/lib/pricing";

const behest = new Behest();

export async function POST() {
  const session = await auth();
  if (!session?.user?.id) return new Response(null, { status: 401 });
  const { token, ttl } = await behest.auth.mint({ user_id: session.user.id });
  return Response.json({ token, ttl, offer: PRICING.find(({ tier }) => tier === 2) });
}
