import { NextResponse } from "next/server";
import { auth } from "@/auth";
import { behest } from "@/lib/behest";

export const POST = auth(async (req) => {
  if (!req.auth) return NextResponse.json({}, { status: 401 });
  const { accountId } = await req.json();
  const minted = await behest.auth.mint({ user_id: accountId }); // expect: user-id-from-request
  return NextResponse.json(minted);
});
