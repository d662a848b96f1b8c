// Public and private metadata are written by the backend only; the cookie just picks a colour.
import { clerkClient, currentUser } from "@clerk/nextjs/server";
import { cookies } from "next/headers";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST() {
  const user = await currentUser();
  if (!user) return new Response("Unauthorized", { status: 401 });
  const theme = (await cookies()).get("theme")?.value;
  const { token, ttl } = await behest.auth.mint({
    user_id: user.id,
    tier: Number(user.publicMetadata.tier ?? 1),
    ttl: 900,
  });
  return Response.json({ token, ttl, theme, nickname: user.unsafeMetadata.nickname });
}

export async function PUT() {
  const user = await currentUser();
  if (!user) return new Response("Unauthorized", { status: 401 });
  const client = await clerkClient();
  const fresh = await client.users.getUser(user.id);
  const { plan } = fresh.privateMetadata as { plan?: number };
  return Response.json(await behest.auth.mint({ user_id: user.id, tier: plan ?? 1 }));
}
