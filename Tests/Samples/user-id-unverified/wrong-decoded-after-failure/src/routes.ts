// Verified, unless that fails: then the same token is decoded; or it is verified, and nobody looks.
import { createRemoteJWKSet, decodeJwt, jwtVerify, type JWTPayload } from "jose";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const keys = createRemoteJWKSet(new URL("https://id.example.com/jwks.json"));

export async function POST(request: Request) {
  const token = request.headers.get("authorization")?.slice(7) ?? "";
  let payload: JWTPayload;
  try {
    ({ payload } = await jwtVerify(token, keys));
  } catch {
    payload = decodeJwt(token);
  }
  return Response.json(await behest.auth.mint({ user_id: payload.sub! })); // expect: user-id-unverified
}

async function isValid(token: string) {
  try {
    await jwtVerify(token, keys);
    return true;
  } catch {
    return false;
  }
}

export async function PUT(request: Request) {
  const token = request.headers.get("authorization")?.slice(7) ?? "";
  await isValid(token);
  return Response.json(await behest.auth.mint({ user_id: decodeJwt(token).sub! })); // expect: user-id-unverified
}

export async function PATCH(request: Request) {
  const token = request.headers.get("authorization")?.slice(7) ?? "";
  if (await isValid(token)) console.log("fine");
  return Response.json(await behest.auth.mint({ user_id: decodeJwt(token).sub! })); // expect: user-id-unverified
}
