import { NextResponse } from "next/server";
import { auth } from "@/lib/auth";
import { behest } from "@/lib/behest";

export const POST = auth(async function POST(req) {
  if (!req.auth?.user?.id) return NextResponse.json({ error: "unauthorized" }, { status: 401 });
  const { token, ttl } = await behest.auth.mint({ user_id: req.auth.user.id, ttl: 900 });
  return NextResponse.json({ token, ttl });
});
