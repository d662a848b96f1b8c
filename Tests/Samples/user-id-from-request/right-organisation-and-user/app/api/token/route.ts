// One budget for each member of each organisation, both as Clerk verified them.
import { auth } from "@clerk/nextjs/server";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST() {
  const { orgId, userId, has } = await auth();
  if (!userId) return new Response(null, { status: 401 });
  const { token } = await behest.auth.mint({
    user_id: `${orgId}:${userId}`,
    tier: has({ plan: "pro" }) ? 2 : 1,
  });
  return Response.json({ token });
}
