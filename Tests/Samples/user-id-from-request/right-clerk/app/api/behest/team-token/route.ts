import { auth } from "@clerk/nextjs/server";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST() {
  const { orgId, userId, has } = await auth();
  if (!userId || !orgId) return new Response(null, { status: 401 });
  const minted = await behest.auth.mint({
    user_id: `${orgId}:${userId}`,
    tier: has({ plan: "team" }) ? 2 : 1,
  });
  return Response.json(minted);
}
