// Somebody is signed in, but the token is still minted for whomever the body names.
import { NextRequest, NextResponse } from "next/server";
import { Behest } from "@behest/client-ts";
import { auth } from "@/auth";

const gateway = new Behest({ baseUrl: process.env.BEHEST_BASE_URL });

export const POST = async (req: NextRequest) => {
  const session = await auth();
  if (!session?.user) {
    return NextResponse.json({ error: "sign in first" }, { status: 401 });
  }
  const body = await req.json(); // from: user-id-from-request
  if (!body.memberId) return NextResponse.json({ error: "memberId" }, { status: 400 });

  const minted = await gateway.auth.mint({
    user_id: body.memberId, // expect: user-id-from-request
    ttl: 600,
  });
  return NextResponse.json(minted);
};
