import { jwtVerify } from "jose";
const key = new TextEncoder().encode(process.env.SESSION_SECRET);
export async function verify(header?: string) {
  if (!header) return null;
  const { payload } = await jwtVerify(header.slice(7), key);
  return { id: payload.sub! };
}
