// The id is set after the spread, the tier is not.
import { auth } from "@clerk/nextjs/server";
import { Behest } from "@behest/client-ts";

const client = new Behest();

export async function POST(request: Request) {
  const { userId } = await auth();
  if (!userId) return new Response("Unauthorized", { status: 401 });
  const wishes = await request.json(); // from: tier-from-request
  const minted = await client.auth.mint({
    ttl: 900,
    ...wishes, // expect: tier-from-request
    user_id: userId,
  });
  return Response.json({ token: minted.token, ttl: minted.ttl });
}
