// The app that Cursor builds from the Next.js prompt, with its follow-ups done right.
import { NextResponse } from "next/server";
import { behest } from "@/lib/behest";
import { requireViewer } from "@/lib/viewer";

export async function POST() {
  const viewer = await requireViewer();
  const minted = await behest.auth.mint({
    user_id: viewer.id,
    tier: viewer.plan ?? 1,
    ttl: 900,
  });
  return NextResponse.json(minted);
}
