import { jwtVerify } from "jose";
import { cookies } from "next/headers";
const key = new TextEncoder().encode(process.env.SESSION_SECRET);
export async function subject() {
  const { payload } = await jwtVerify((await cookies()).get("session")?.value ?? "", key);
  return payload.sub!;
}
