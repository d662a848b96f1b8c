import { getToken } from "next-auth/jwt";
import type { NextRequest } from "next/server";
import { decodeJwt } from "jose";
import { behest } from "@/lib/behest";

export async function GET(req: NextRequest) {
  const raw = await getToken({ req, raw: true, secret: process.env.AUTH_SECRET });
  if (!raw) return new Response(null, { status: 401 });
  const claims = decodeJwt(raw);
  return Response.json(await behest.auth.mint({ user_id: claims.sub! })); // expect: user-id-unverified
}
