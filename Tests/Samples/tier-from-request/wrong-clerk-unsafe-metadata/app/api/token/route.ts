// Clerk's unsafe metadata is set by the browser.
import { auth, currentUser } from "@clerk/nextjs/server";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST() {
  const user = await currentUser();
  if (!user) return new Response("Unauthorized", { status: 401 });
  const { plan } = user.unsafeMetadata as { plan?: number }; // from: tier-from-request
  const minted = await behest.auth.mint({
    user_id: user.id,
    tier: plan ?? 1, // expect: tier-from-request
  });
  return Response.json(minted);
}

export async function GET() {
  const { userId, sessionClaims } = await auth();
  if (!userId) return new Response("Unauthorized", { status: 401 });
  const claims = sessionClaims as Record<string, any>;
  const minted = await behest.auth.mint({
    user_id: userId,
    ttl: 300,
    tier: claims.unsafe_metadata.tier, // expect: tier-from-request
  });
  return Response.json(minted);
}
