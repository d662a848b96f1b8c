// A Deno edge function mints for the id in the body.
import { Behest } from "https://esm.sh/@behest/client-ts";

const behest = new Behest({
  key: Deno.env.get("BEHEST_KEY")!,
  baseUrl: Deno.env.get("BEHEST_BASE_URL"),
});

Deno.serve(async (req: Request) => {
  if (req.method !== "POST") return new Response(null, { status: 405 });
  const payload = await req.json(); // from: user-id-from-request
  const { token, ttl, sessionId, expiresAt } = await behest.auth.mint({
    user_id: payload.profile.id, // expect: user-id-from-request
    ttl: 900,
  });
  return Response.json({ token, ttl, sessionId, expiresAt });
});
