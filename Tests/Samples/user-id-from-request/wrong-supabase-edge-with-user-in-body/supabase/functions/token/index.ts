// Signed in, but the body says for whom; `serve` of the standard library, and a handler by itself.
import { serve } from "https://deno.land/std@0.224.0/http/server.ts";
import { createClient } from "https://esm.sh/@supabase/supabase-js@2";
import { Behest } from "npm:@behest/client-ts@1.5.0-beta.1";

const behest = new Behest({ key: Deno.env.get("BEHEST_KEY")! });

serve(async (req) => {
  const supabase = createClient(Deno.env.get("SUPABASE_URL")!, Deno.env.get("SUPABASE_ANON_KEY")!, {
    global: { headers: { Authorization: req.headers.get("Authorization")! } },
  });
  const { data: { user } } = await supabase.auth.getUser();
  if (!user) return new Response("unauthorised", { status: 401 });
  const { userId, tier } = await req.json(); // from: user-id-from-request
  const minted = await behest.auth.mint({
    user_id: userId, // expect: user-id-from-request
    tier, // expect: tier-from-request
  });
  return new Response(JSON.stringify(minted), { headers: { "Content-Type": "application/json" } });
});
