import { createClient } from "npm:@supabase/supabase-js@2";
import { Behest } from "npm:@behest/client-ts@1.5";
import { corsHeaders } from "../_shared/cors.ts";

const behest = new Behest({ key: Deno.env.get("BEHEST_KEY")! });

Deno.serve(async (req) => {
  const headers = corsHeaders(req);
  if (req.method === "OPTIONS") return new Response("ok", { headers });
  const supabase = createClient(Deno.env.get("SUPABASE_URL")!, Deno.env.get("SUPABASE_ANON_KEY")!, {
    global: { headers: { Authorization: req.headers.get("Authorization")! } },
  });
  const { data: { user } } = await supabase.auth.getUser();
  if (!user) return new Response("unauthorized", { status: 401, headers });
  const { token } = await behest.auth.mint({ user_id: user.id });
  return new Response(JSON.stringify({ token }), { headers: { ...headers, "Content-Type": "application/json" } });
});
