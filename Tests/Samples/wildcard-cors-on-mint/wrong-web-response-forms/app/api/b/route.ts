import { NextResponse } from "next/server";
import { Behest } from "@behest/client-ts";
import { json } from "@/lib/json";
import { subjectOf } from "@/lib/session";

const behest = new Behest();

export async function GET() {
  return json({ open: true }, { "Access-Control-Allow-Origin": "*" });
}

export async function POST(request: Request) {
  const user = await subjectOf(request.headers.get("authorization"));
  const minted = await behest.auth.mint({ user_id: user }); // related: wildcard-cors-on-mint
  const response = NextResponse.json(minted);
  response.headers.set("Access-Control-Allow-Origin", new URL(request.headers.get("referer")!).origin); // expect: wildcard-cors-on-mint
  return response;
}

export async function PATCH(request: Request) {
  const user = await subjectOf(request.headers.get("authorization"));
  const minted = await behest.auth.mint({ user_id: user, ttl: 60 }); // related: wildcard-cors-on-mint
  return new Response(JSON.stringify(minted), {
    headers: new Headers([
      ["content-type", "application/json"],
      ["Access-Control-Allow-Origin", "*"], // expect: wildcard-cors-on-mint
    ]),
  });
}
