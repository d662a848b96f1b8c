import { jwtVerify, SignJWT } from "jose";

const secret = new TextEncoder().encode(process.env.SESSION_SECRET);

export const seal = (mason: string) =>
  new SignJWT({ aud: "stone-mason" }).setProtectedHeader({ alg: "HS256" }).setSubject(mason).sign(secret);

export async function unseal(value: string): Promise<string | undefined> {
  const { payload } = await jwtVerify(value, secret);
  return payload.sub;
}
