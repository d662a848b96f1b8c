// Answers of the web platform: headers made of a list, an origin of one's own, a wildcard that is
// overwritten, one on what the OPTIONS method answers.
import { NextResponse, type NextRequest } from "next/server";
import { Behest } from "@behest/client-ts";
import { subject } from "@/lib/session";

const behest = new Behest();
const DEFAULTS = { "Access-Control-Allow-Origin": "*", "Cache-Control": "no-store" };

export async function POST(request: NextRequest) {
  const minted = await behest.auth.mint({ user_id: await subject() });
  return NextResponse.json(minted, {
    headers: { ...DEFAULTS, "Access-Control-Allow-Origin": "https://app.example.com" },
  });
}

export async function PUT(request: NextRequest) {
  const headers = new Headers(DEFAULTS);
  headers.delete("Access-Control-Allow-Origin");
  const origin = request.headers.get("origin");
  if (origin && new URL(origin).host === request.nextUrl.host) headers.set("Access-Control-Allow-Origin", origin);
  return new Response(JSON.stringify(await behest.auth.mint({ user_id: await subject() })), { headers });
}

export async function PATCH() {
  const response = NextResponse.json(await behest.auth.mint({ user_id: await subject() }));
  response.headers.set("Access-Control-Allow-Headers", "*");
  response.headers.set("Access-Control-Allow-Methods", "*");
  response.headers.set("Access-Control-Expose-Headers", "*");
  return response;
}

export function OPTIONS() {
  return new NextResponse(null, { status: 204, headers: DEFAULTS });
}
