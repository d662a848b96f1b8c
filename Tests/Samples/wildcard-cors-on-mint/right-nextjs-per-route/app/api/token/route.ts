// The wildcard is on fonts and an open route; the mint's own answer names one origin.
import { auth } from "@clerk/nextjs/server";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const TRUSTED = ["https://buttons.example", "http://localhost:3000"];

function headersFor(request: Request): Record<string, string> {
  const origin = request.headers.get("origin");
  if (!origin || !TRUSTED.includes(origin)) return {};
  return {
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Allow-Headers": "*",
    "Access-Control-Allow-Methods": "*",
  };
}

export async function OPTIONS(request: Request) {
  return new Response(null, { status: 204, headers: headersFor(request) });
}

export async function POST(request: Request) {
  const { userId } = await auth();
  if (!userId) return new Response(null, { status: 401 });
  const minted = await behest.auth.mint({ user_id: userId });
  return Response.json(minted, { headers: headersFor(request) });
}
