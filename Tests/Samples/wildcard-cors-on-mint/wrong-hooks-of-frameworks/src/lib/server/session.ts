import { jwtVerify } from "jose";
const key = new TextEncoder().encode(process.env.SESSION_SECRET);
export async function verify(token?: string) {
  if (!token) return null;
  const { payload } = await jwtVerify(token, key);
  return { id: payload.sub! };
}
