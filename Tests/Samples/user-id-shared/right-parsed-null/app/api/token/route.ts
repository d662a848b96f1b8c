// A session that a store keeps as JSON: the text that stands for none is no identity.
import { cookies } from "next/headers";
import { redis } from "@/lib/redis";
import { behest } from "@/lib/behest";

export async function POST() {
  const sid = (await cookies()).get("sid")?.value;
  if (!sid) return new Response(null, { status: 401 });
  const session = JSON.parse((await redis.get(`session:${sid}`)) ?? "null");
  if (!session) return new Response(null, { status: 401 });
  return Response.json(await behest.auth.mint({ user_id: session.userId }));
}
