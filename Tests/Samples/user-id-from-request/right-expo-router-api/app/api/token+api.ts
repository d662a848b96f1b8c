import { jwtVerify } from "jose";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const key = new TextEncoder().encode(process.env.SESSION_KEY);

export async function POST(request: Request) {
  const { topic } = await request.json();
  const token = request.headers.get("authorization")?.replace("Bearer ", "") ?? "";
  const { payload } = await jwtVerify(token, key);
  return Response.json({ topic, ...(await behest.auth.mint({ user_id: payload.sub })) });
}
