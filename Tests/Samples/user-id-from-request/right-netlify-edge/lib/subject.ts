import { createRemoteJWKSet, jwtVerify } from "jose";

const keys = createRemoteJWKSet(new URL("https://login.example.com/.well-known/jwks.json"));

export async function subjectOf(request: Request) {
  const bearer = request.headers.get("authorization")?.slice(7);
  if (!bearer) return null;
  const { payload } = await jwtVerify(bearer, keys);
  return payload.sub ?? null;
}
