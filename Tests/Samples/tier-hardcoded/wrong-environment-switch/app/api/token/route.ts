// Neither NODE_ENV nor a default parameter knows what the user pays.
import { auth } from "@/auth";
import { mint } from "@/lib/mint";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST() {
  const session = await auth();
  if (!session?.user?.id) return new Response(null, { status: 401 });
  const minted = await behest.auth.mint({
    user_id: session.user.id,
    tier: process.env.NODE_ENV === "production" ? 1 : 3, // expect: tier-hardcoded
  });
  return Response.json(minted);
}

export async function PUT() {
  const session = await auth();
  if (!session?.user?.id) return new Response(null, { status: 401 });
  return Response.json(await mint(session.user.id));
}
