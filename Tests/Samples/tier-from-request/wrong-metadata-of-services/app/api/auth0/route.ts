import { auth0 } from "@/lib/auth0";
import { behest } from "@/lib/behest";

export async function POST() {
  const session = await auth0.getSession();
  if (!session) return new Response(null, { status: 401 });
  const { sub, user_metadata } = session.user;
  return Response.json(await behest.auth.mint({ user_id: sub, tier: user_metadata?.tier ?? 1 })); // expect: tier-from-request
}
