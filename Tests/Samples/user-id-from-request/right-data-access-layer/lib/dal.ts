// The session as the documentation of Next.js lays it out: a layer that verifies, and hands on.
import "server-only";
import { cache } from "react";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { SignJWT, jwtVerify } from "jose";
const encodedKey = new TextEncoder().encode(process.env.SESSION_SECRET);
export type SessionPayload = { userId: string; expiresAt: Date };
export async function encrypt(payload: SessionPayload) {
  return new SignJWT(payload as any).setProtectedHeader({ alg: "HS256" }).setIssuedAt().setExpirationTime("7d").sign(encodedKey);
}
export async function decrypt(session: string | undefined = "") {
  try {
    const { payload } = await jwtVerify(session, encodedKey, { algorithms: ["HS256"] });
    return payload;
  } catch (error) {
    console.log("Failed to verify session");
  }
}
export const verifySession = cache(async () => {
  const cookie = (await cookies()).get("session")?.value;
  const session = await decrypt(cookie);
  if (!session?.userId) redirect("/login");
  return { isAuth: true, userId: session.userId as string };
});
export const getUser = cache(async () => {
  const session = await verifySession();
  const response = await fetch(`${process.env.API}/users/${session.userId}`);
  return response.json();
});
