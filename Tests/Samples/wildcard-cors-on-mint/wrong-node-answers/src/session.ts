import { jwtVerify } from "jose";
const key = new TextEncoder().encode(process.env.SESSION_SECRET);
export async function subjectOf(header?: string) {
  const { payload } = await jwtVerify((header ?? "").replace("Bearer ", ""), key);
  return payload.sub!;
}
