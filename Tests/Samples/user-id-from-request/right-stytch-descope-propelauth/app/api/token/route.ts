import { session } from "@descope/nextjs-sdk/server";
import { behest } from "../../../src/behest";

export async function POST() {
  const current = await session();
  if (!current) return new Response("Unauthorized", { status: 401 });
  return Response.json(await behest.auth.mint({ user_id: current.token.sub!, tier: (current.token.plan as number) ?? 1 }));
}
