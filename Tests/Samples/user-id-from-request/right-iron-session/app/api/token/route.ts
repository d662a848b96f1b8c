// Only the sign-in writes the session, after the password was checked.
import { Behest } from "@behest/client-ts";
import { railwaySession } from "@/lib/session";

const behest = new Behest();

export async function POST() {
  const { traveller } = await railwaySession();
  if (!traveller) return new Response("sign in", { status: 401 });
  const { token } = await behest.auth.mint({ user_id: traveller.id, tier: traveller.plan });
  return Response.json({ token });
}
