// The claims are signed in the browser.
import { SignJWT, importPKCS8 } from "jose";
export async function token(uid: string) {
  const key = await importPKCS8(import.meta.env.VITE_BEHEST_PEM, "RS256"); // expect: key-in-public-env
  return new SignJWT({ tid: "t", pid: "p", uid }) // expect: browser-guard-bypassed
    .setProtectedHeader({ alg: "RS256", kid: import.meta.env.VITE_BEHEST_KID })
    .setAudience("behest").sign(key);
}
