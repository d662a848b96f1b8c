// The cookie is sealed, but another route seals what the browser sends.
import { Behest } from "@behest/client-ts";
import { hutSession } from "@/lib/session";

const behest = new Behest();

export async function POST() {
  const session = await hutSession();
  if (!session.hikerId) return new Response("sign in", { status: 401 });
  const { token } = await behest.auth.mint({
    user_id: session.hikerId,
    tier: session.plan ?? 1, // expect: tier-from-request
  });
  return Response.json({ token });
}
