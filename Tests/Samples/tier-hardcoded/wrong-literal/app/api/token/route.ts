// Every user gets the same tier, by number or by name.
import { auth } from "@clerk/nextjs/server";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST() {
  const { userId } = await auth();
  if (!userId) return new Response(null, { status: 401 });
  const minted = await behest.auth.mint({
    user_id: userId,
    tier: 3, // expect: tier-hardcoded
    ttl: 900,
  });
  return Response.json(minted);
}

export async function GET() {
  const { userId } = await auth();
  if (!userId) return new Response(null, { status: 401 });
  const named = { user_id: userId, tier: "pro" as unknown as number }; // expect: tier-hardcoded
  return Response.json(await behest.auth.mint(named));
}
