// A function of one's own verifies the token, by its answer or by throwing; decoding comes after.
import { createRemoteJWKSet, jwtVerify } from "jose";

const keys = createRemoteJWKSet(new URL("https://id.example.com/jwks.json"));

export async function isValid(token: string) {
  try {
    await jwtVerify(token, keys);
    return true;
  } catch {
    return false;
  }
}

export async function assertValid(token: string) {
  await jwtVerify(token, keys, { issuer: "https://id.example.com" });
}
