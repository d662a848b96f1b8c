// The SDK's decodeToken reads an old token without checking who signed it.
import { Behest, decodeToken as readToken } from "@behest/client-ts";

const behest = new Behest();

export async function POST(request: Request) {
  const old = request.headers.get("authorization")?.slice(7);
  if (!old) return new Response("no token", { status: 401 });
  const claims = readToken(old); // from: user-id-unverified
  const renewed = await behest.auth.mint({
    user_id: claims.uid, // expect: user-id-unverified
    ttl: 1800,
  });
  return Response.json(renewed);
}
