import { decodeJwt, UnsecuredJWT } from "jose";
import { paseto } from "./paseto";
import { behest } from "./behest";

export async function POST(request: Request) {
  const { identityToken } = await request.json();
  const apple = decodeJwt(identityToken);
  return Response.json(await behest.auth.mint({ user_id: `apple:${apple.sub}` })); // expect: user-id-unverified
}

export async function PUT(request: Request) {
  const { payload } = UnsecuredJWT.decode((await request.json()).ticket);
  return Response.json(await behest.auth.mint({ user_id: payload.sub! })); // expect: user-id-unverified
}
