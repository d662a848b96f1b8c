import { createRemoteJWKSet, jwtVerify } from "jose";

const keys = createRemoteJWKSet(new URL(process.env.JWKS_URL));

export async function identity(req) {
  const { payload } = await jwtVerify(req.headers.authorization.slice(7), keys);
  return payload;
}
