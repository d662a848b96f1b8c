import { jwtVerify } from "jose";

export async function viewerOf(request: Request) {
  const token = request.headers.get("authorization")?.slice(7);
  if (!token) return null;
  const { payload } = await jwtVerify(token, new TextEncoder().encode(process.env.JWT_SECRET));
  return { id: payload.sub! };
}
