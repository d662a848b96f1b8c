import { Behest } from "@behest/client-ts";
import { userOf } from "../../../src/firebase/verify";

export async function POST(request: Request) {
  const user = await userOf(request);
  if (!user) return new Response("unauthorised", { status: 401 });
  const { topic } = await request.json();
  const minted = await new Behest().auth.mint({ user_id: user.uid, tier: user.plan === "pro" ? 2 : 1 });
  return Response.json({ topic, token: minted.token });
}
