import { jwtVerify } from "jose";
export async function verify(header: string | null) {
  const { payload } = await jwtVerify(header!.slice(7), new TextEncoder().encode(process.env.K));
  return payload;
}
