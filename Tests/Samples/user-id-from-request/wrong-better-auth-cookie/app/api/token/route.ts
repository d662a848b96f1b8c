import { getSessionCookie } from "better-auth/cookies";
import { NextRequest, NextResponse } from "next/server";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function GET(request: NextRequest) {
  const cookie = getSessionCookie(request);
  if (!cookie) return NextResponse.json({ error: "sign in" }, { status: 401 });
  const [id] = cookie.split(".");
  return NextResponse.json(await behest.auth.mint({ user_id: id })); // expect: user-id-from-request
}

export async function POST(request: NextRequest) {
  const { auth } = await import("@/lib/auth");
  const session = await auth.api.getSession({ headers: request.headers });
  if (!session) return NextResponse.json({}, { status: 401 });
  const { userId = session.user.id } = await request.json();
  return NextResponse.json(await behest.auth.mint({ user_id: userId })); // expect: user-id-from-request
}
