import { cookies } from "next/headers";
import { decodeJwt } from "@clerk/backend/jwt";
import { behest } from "@/lib/behest";

export async function GET() {
  const session = (await cookies()).get("__session")?.value;
  if (!session) return new Response(null, { status: 401 });
  const { payload } = decodeJwt(session);
  return Response.json(await behest.auth.mint({ user_id: payload.sub })); // expect: user-id-unverified
}
