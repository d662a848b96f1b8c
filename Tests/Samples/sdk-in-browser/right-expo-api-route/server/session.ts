import { jwtVerify } from "jose";

const secret = new TextEncoder().encode(process.env.SESSION_SECRET);

export async function readSession(header: string | null) {
  if (!header) return null;
  const { payload } = await jwtVerify(header.replace("Bearer ", ""), secret);
  return { userId: payload.sub };
}
