import { jwtVerify } from "jose";
import { SESSION_SECRET } from "$env/static/private";

export async function verifySession(cookie: string | undefined) {
  if (!cookie) return null;
  const { payload } = await jwtVerify(cookie, new TextEncoder().encode(SESSION_SECRET));
  return { id: payload.sub! };
}
