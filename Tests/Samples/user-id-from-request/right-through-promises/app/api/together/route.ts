import { Behest } from "@behest/client-ts";
import { auth } from "@clerk/nextjs/server";

const behest = new Behest();

export async function POST(request: Request) {
  const [{ userId }, { note }] = await Promise.all([auth(), request.json()]);
  if (!userId) return new Response(null, { status: 401 });
  const { token } = await behest.auth.mint({ user_id: userId });
  return Response.json({ token, note });
}
