import { getUserOrRedirect } from "@propelauth/nextjs/server/app-router";
import { behest } from "../../../src/behest";

export async function POST() {
  const user = await getUserOrRedirect();
  return Response.json(await behest.auth.mint({ user_id: user.userId }));
}
