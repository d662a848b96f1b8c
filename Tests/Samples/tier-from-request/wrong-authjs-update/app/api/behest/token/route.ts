// The jwt callback copies what the browser passed to update(); the mint believes it.
import { NextResponse } from "next/server";
import { Behest } from "@behest/client-ts";
import { auth } from "@/auth";

const behest = new Behest();

export async function POST() {
  const session = await auth();
  if (!session?.user?.id) {
    return NextResponse.json({ error: "Unauthorized" }, { status: 401 });
  }
  const { token, ttl, sessionId, expiresAt } = await behest.auth.mint({
    user_id: session.user.id,
    tier: session.user.tier ?? 1, // expect: tier-from-request
    ttl: 900,
  });
  return NextResponse.json({ token, ttl, sessionId, expiresAt });
}
