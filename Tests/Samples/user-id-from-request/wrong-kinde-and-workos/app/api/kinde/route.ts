// Kinde and WorkOS: a token that was only decoded, a header beside the session.
import { cookies } from "next/headers";
import { getKindeServerSession } from "@kinde-oss/kinde-auth-nextjs/server";
import { jwtDecoder, type TDecodedToken } from "@kinde/jwt-decoder";
import { behest } from "@/lib/behest";

export async function GET() {
  const token = (await cookies()).get("access_token")?.value;
  const claims = token ? jwtDecoder<TDecodedToken>(token) : null;
  if (!claims?.sub) return new Response(null, { status: 401 });
  return Response.json(await behest.auth.mint({ user_id: claims.sub })); // expect: user-id-unverified
}

export async function POST(request: Request) {
  const { isAuthenticated } = getKindeServerSession();
  if (!(await isAuthenticated())) return new Response(null, { status: 401 });
  const id = request.headers.get("x-kinde-user");
  return Response.json(await behest.auth.mint({ user_id: id! })); // expect: user-id-from-request
}
