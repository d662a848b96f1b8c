import { jwtVerify } from "jose";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const key = new TextEncoder().encode(process.env.SESSION_SECRET);

export async function POST(request: Request) {
  const token = request.headers.get("authorization")!.slice(7);
  const { payload } = await jwtVerify(token, key);
  return Response.json(await behest.auth.mint({ user_id: payload.sub! }));
}
