// jose has decodeJwt beside jwtVerify; this route takes the wrong one.
import { decodeJwt } from "jose";
import { cookies } from "next/headers";
import { Behest } from "@behest/client-ts";

const behest = new Behest({ ttl: 900 });

export async function POST() {
  const raw = (await cookies()).get("access_token");
  if (!raw) return new Response(null, { status: 401 });
  const { sub } = decodeJwt(raw.value); // from: user-id-unverified
  if (!sub) return new Response(null, { status: 401 });
  const { token, expiresAt } = await behest.auth.mint({
    user_id: sub, // expect: user-id-unverified
  });
  return Response.json({ token, expiresAt });
}
