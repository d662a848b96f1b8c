import { cookies } from "next/headers";
import { getTokens } from "next-firebase-auth-edge";
import { Behest } from "@behest/client-ts";
import { authConfig } from "../../../config";

const behest = new Behest();

export async function POST() {
  const tokens = await getTokens(await cookies(), authConfig);
  if (!tokens) return new Response(null, { status: 401 });
  return Response.json(await behest.auth.mint({ user_id: tokens.decodedToken.uid }));
}
