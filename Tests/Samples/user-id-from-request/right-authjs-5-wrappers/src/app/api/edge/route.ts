import { getToken } from "next-auth/jwt";
import type { NextRequest } from "next/server";
import { behest } from "@/lib/behest";

export const runtime = "edge";

export async function GET(req: NextRequest) {
  const token = await getToken({ req, secret: process.env.AUTH_SECRET });
  if (!token?.sub) return new Response(null, { status: 401 });
  return Response.json(await behest.auth.mint({ user_id: token.sub }));
}
