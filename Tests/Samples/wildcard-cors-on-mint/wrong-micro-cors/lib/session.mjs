import { createRemoteJWKSet, jwtVerify } from "jose";

const keys = createRemoteJWKSet(new URL(process.env.JWKS_URL));

export async function subjectOf(authorization) {
  const { payload } = await jwtVerify((authorization ?? "").replace("Bearer ", ""), keys);
  if (!payload.sub) throw new Error("no subject");
  return payload.sub;
}
