import { verifySession, getUser } from "@/lib/dal";
import { behest } from "@/lib/behest";
export async function POST() {
  const { userId } = await verifySession();
  return Response.json(await behest.auth.mint({ user_id: userId }));
}
export async function PUT() {
  const user = await getUser();
  return Response.json(await behest.auth.mint({ user_id: user.id, tier: user.plan ?? 1 }));
}
