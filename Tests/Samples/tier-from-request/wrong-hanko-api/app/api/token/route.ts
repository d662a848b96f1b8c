import { Behest } from "@behest/client-ts";
import { currentSession, metadataOf } from "@/lib/hanko";

const behest = new Behest();

export async function POST() {
  const session = await currentSession();
  if (!session) return new Response(null, { status: 401 });
  const metadata = await metadataOf(session.user_id);
  const minted = await behest.auth.mint({
    user_id: session.user_id,
    tier: metadata.unsafe_metadata.plan ?? 1, // expect: tier-from-request
  });
  return Response.json(minted);
}

export async function PUT() {
  const session = await currentSession();
  if (!session) return new Response(null, { status: 401 });
  const { subject, unsafe_metadata: own } = session.claims;
  return Response.json(await behest.auth.mint({ user_id: subject, tier: own.tier })); // expect: tier-from-request
}
