// Auth.js: the tier is read again from the database when the session is updated.
import { NextResponse } from "next/server";
import { Behest } from "@behest/client-ts";
import { auth } from "@/auth";

const behest = new Behest();

export async function POST() {
  const session = await auth();
  if (!session?.user?.id) {
    return NextResponse.json({ error: "Unauthorized" }, { status: 401 });
  }
  const { tier } = session.user as { tier?: number };
  const minted = await behest.auth.mint({ user_id: session.user.id, tier: tier ?? 1, ttl: 900 });
  return NextResponse.json(minted);
}
