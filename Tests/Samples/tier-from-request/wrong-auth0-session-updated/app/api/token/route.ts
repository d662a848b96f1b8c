// The session is Auth0's, and still holds what the browser asked to put in.
import { auth0 } from "@/lib/auth0";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST() {
  const session = await auth0.getSession();
  if (!session) return new Response(null, { status: 401 });
  const { token } = await behest.auth.mint({
    user_id: session.user.sub,
    tier: session.user.tier, // expect: tier-from-request
  });
  return Response.json({ token });
}
