// Clerk: the user id and the plan both come out of auth().
import { auth } from "@clerk/nextjs/server";
import { NextResponse } from "next/server";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST() {
  const { userId, sessionClaims } = await auth();
  if (!userId) return NextResponse.json({ error: "Unauthorized" }, { status: 401 });

  const plan = (sessionClaims?.metadata as any)?.plan ?? 1;
  const result = await behest.auth.mint({ user_id: userId, tier: plan, ttl: 900 });
  return NextResponse.json({
    token: result.token,
    ttl: result.ttl,
    sessionId: result.sessionId,
    expiresAt: result.expiresAt,
  });
}
