// The route that mints answers any origin.
import { auth } from "@clerk/nextjs/server";
import { NextResponse } from "next/server";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST() {
  const { userId } = await auth();
  if (!userId) return new NextResponse(null, { status: 401 });
  const minted = await behest.auth.mint({ user_id: userId }); // related: wildcard-cors-on-mint
  return NextResponse.json(minted, {
    headers: {
      "Access-Control-Allow-Origin": "*", // expect: wildcard-cors-on-mint
      "Access-Control-Allow-Methods": "POST",
    },
  });
}
