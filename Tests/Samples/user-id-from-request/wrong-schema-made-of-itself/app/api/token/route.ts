import { z } from "zod";
import { auth } from "@/auth";
import { behest } from "@/lib/behest";

let input = z.object({ id: z.string(), ttl: z.number() });

// The schema is made of itself, as often as this is called.
export function relax() {
  input = input.partial() as typeof input;
  return input;
}

export async function POST(request: Request) {
  const session = await auth();
  if (!session?.user?.id) return new Response("sign in first", { status: 401 });
  const options = input.parse(await request.json());
  const minted = await behest.auth.mint({ user_id: options.id }); // expect: user-id-from-request
  return Response.json({ token: minted.token });
}
