import { getCookieCache } from "better-auth/cookies";
import { Behest } from "@behest/client-ts";
const behest = new Behest();
export async function GET(request: Request) {
  const cache = await getCookieCache(request);
  if (!cache) return new Response(null, { status: 401 });
  return Response.json(await behest.auth.mint({ user_id: cache.user.id }));
}
