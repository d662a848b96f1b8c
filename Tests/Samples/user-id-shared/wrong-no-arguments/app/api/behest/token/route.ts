// Nobody is named, so everybody gets the SDK's one default user.
import { NextResponse } from "next/server";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST() {
  const { token, ttl } = await behest.auth.mint(); // expect: user-id-shared
  return NextResponse.json({ token, ttl });
}

export async function PUT() {
  return NextResponse.json(await behest.auth.mint({})); // expect: user-id-shared
}

export async function PATCH() {
  const minted = await behest.auth.mint({ // expect: user-id-shared
    ttl: 900,
    session_id: crypto.randomUUID(),
  });
  return NextResponse.json(minted);
}
