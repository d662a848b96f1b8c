import { getUserOrRedirect } from "@propelauth/nextjs/server/app-router";
import { Behest } from "@behest/client-ts";

export async function POST() {
  const { userId } = await getUserOrRedirect();
  return Response.json(await new Behest().auth.mint({ user_id: userId, ttl: 300 }));
}
