import { Behest } from "@behest/client-ts";
import { currentSession, metadataOf } from "@/lib/hanko";

const behest = new Behest();

export async function POST() {
  const session = await currentSession();
  if (!session) return new Response(null, { status: 401 });
  const { public_metadata: shown, unsafe_metadata: own } = await metadataOf(session.user_id);
  console.log("prefers", own.theme);
  const minted = await behest.auth.mint({ user_id: session.user_id, tier: shown.plan ?? 1 });
  return Response.json(minted);
}
