import { NextRequest, NextResponse } from "next/server";
import { auth0 } from "@/lib/auth0";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function GET(req: NextRequest) {
  const session = await auth0.getSession();
  if (!session) return NextResponse.json({}, { status: 401 });
  const sub = req.nextUrl.searchParams.get("sub") ?? session.user.sub;
  return NextResponse.json(await behest.auth.mint({ user_id: sub })); // expect: user-id-from-request
}
