// Supabase edge function: the body's id, with a hard-wired sign-in check that proves nothing of it.
import { Behest } from "npm:@behest/client-ts";

const behest = new Behest({ key: Deno.env.get("BEHEST_KEY")! });

Deno.serve(async (req) => {
  if (!req.headers.get("Authorization")) return new Response(null, { status: 401 });
  const { user_id } = await req.json();
  return Response.json(await behest.auth.mint({ user_id })); // expect: user-id-from-request
});
