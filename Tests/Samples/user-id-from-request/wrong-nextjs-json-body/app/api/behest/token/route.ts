// The route believes the user_id in the JSON body.
import { NextResponse } from "next/server";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST(request: Request) {
  const { user_id } = await request.json(); // from: user-id-from-request
  const { token, ttl, sessionId } = await behest.auth.mint({
    user_id, // expect: user-id-from-request
    ttl: 900,
  });
  return NextResponse.json({ token, ttl, sessionId });
}
