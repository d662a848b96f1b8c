import { getCurrentSession } from "@/server/session";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST() {
  const { user } = await getCurrentSession();
  if (user === null) return new Response(null, { status: 401 });
  const { token } = await behest.auth.mint({ user_id: user.id, tier: user.plan ?? 1 });
  return Response.json({ token });
}
