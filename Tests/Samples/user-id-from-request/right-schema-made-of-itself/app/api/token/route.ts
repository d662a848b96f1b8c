import { z } from "zod";
import { auth } from "@/auth";
import { behest } from "@/lib/behest";

let input = z.object({ ttl: z.number().max(3600) });

// The schema is made of itself, as often as this is called; it never lets a tier or a role through.
export function relax() {
  input = input.partial() as typeof input;
  return input;
}

export async function POST(request: Request) {
  const session = await auth();
  if (!session?.user?.id) return new Response("sign in first", { status: 401 });
  const options = input.parse(await request.json());
  const minted = await behest.auth.mint({ ...options, user_id: session.user.id });
  return Response.json({ token: minted.token });
}
