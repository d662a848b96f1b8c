// The allow-list is there, and everyone else gets the asterisk.
import { auth } from "@clerk/nextjs/server";
import { Behest } from "@behest/client-ts";
import { corsHeaders } from "../../../lib/cors";

const behest = new Behest();

export async function POST(request: Request) {
  const headers = corsHeaders(request.headers.get("Origin"));
  const { userId } = await auth();
  if (!userId) return new Response(null, { status: 401, headers });
  const minted = await behest.auth.mint({ user_id: userId }); // related: wildcard-cors-on-mint
  return Response.json(minted, { headers });
}
