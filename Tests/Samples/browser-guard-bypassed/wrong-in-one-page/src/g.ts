import { SignJWT, importPKCS8 } from "jose";
export async function sign(user: { id: string }) {
  const key = await importPKCS8(import.meta.env.VITE_BEHEST_PEM, "RS256"); // expect: key-in-public-env
  return new SignJWT({ tid: "t", pid: "p", uid: user.id }).setProtectedHeader({ alg: "RS256", kid: "kid_1" }).setAudience("behest").sign(key); // expect: browser-guard-bypassed
}
