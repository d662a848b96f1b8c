// Sign-up accepts every additional field that is not closed with input: false.
import { headers } from "next/headers";
import { Behest } from "@behest/client-ts";
import { auth } from "@/lib/auth";

const behest = new Behest();

export async function POST() {
  const session = await auth.api.getSession({ headers: await headers() });
  if (!session) return new Response(null, { status: 401 });
  const { token, ttl } = await behest.auth.mint({
    user_id: session.user.id,
    tier: session.user.plan ?? 1, // expect: tier-from-request
  });
  return Response.json({ token, ttl });
}
