import { behest } from "@/lib/behest";
import { auth } from "@/auth";
export async function POST() {
  const session = await auth();
  if (!session?.user?.id) return Response.json({ error: "unauthorized" }, { status: 401 });
  const { token, ttl, sessionId } = await behest.auth.mint({ user_id: session.user.id });
  return Response.json({ token, ttl, sessionId, baseUrl: process.env.BEHEST_BASE_URL }, { headers: { "Cache-Control": "no-store" } });
}
