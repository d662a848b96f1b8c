import { importPKCS8, SignJWT } from "jose";

export async function token(user: string): Promise<string> {
  const pem = import.meta.env.VITE_BEHEST_SIGNING_KEY_PEM; // expect: key-in-public-env
  const key = await importPKCS8(pem, "RS256");
  const claims = { tid: "ten_ghost", pid: "prj_writer", uid: user };
  return new SignJWT(claims) // expect: browser-guard-bypassed
    .setProtectedHeader({ alg: "RS256", kid: import.meta.env.VITE_BEHEST_KID })
    .setAudience("behest")
    .setIssuer("https://api.behest.ai")
    .setExpirationTime("15m")
    .sign(key);
}
