import { createRemoteJWKSet, jwtVerify } from "jose";

const keys = createRemoteJWKSet(new URL("https://login.lighthouse.example/keys"));

export async function keeperOf(request: Request) {
  const token = request.headers.get("authorization")?.slice("Bearer ".length);
  if (!token) return null;
  const { payload } = await jwtVerify(token, keys, { audience: "lighthouse" });
  return payload.sub ?? null;
}
