import { createRemoteJWKSet, jwtVerify } from "jose";
const keys = createRemoteJWKSet(new URL("https://id.example.com/jwks.json"));
export async function verify(header: string) {
  const { payload } = await jwtVerify(header.slice(7), keys);
  return { id: payload.sub! };
}
