import type { APIContext } from "astro";
import { Behest } from "@behest/client-ts";

export async function POST({ locals, request }: APIContext) {
  const { user } = locals;
  if (!user) return new Response("sign in", { status: 401 });
  const { phase } = await request.json();
  const minted = await new Behest().auth.mint({ user_id: user.id });
  return Response.json({ ...minted, phase });
}
