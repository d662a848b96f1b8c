// The package's ready-made headers are a wildcard.
import { createClient } from "npm:@supabase/supabase-js@2";
import { corsHeaders } from "npm:@supabase/supabase-js@2/cors";
import { Behest } from "npm:@behest/client-ts@1.5.0-beta.1";

const behest = new Behest({ key: Deno.env.get("BEHEST_KEY")! });

Deno.serve(async (req) => {
  if (req.method === "OPTIONS") return new Response("ok", { headers: corsHeaders });
  const jwt = req.headers.get("Authorization")!.replace("Bearer ", "");
  const supabase = createClient(Deno.env.get("SUPABASE_URL")!, Deno.env.get("SUPABASE_ANON_KEY")!);
  const { data } = await supabase.auth.getUser(jwt);
  if (!data.user) return new Response("Unauthorized", { status: 401 });
  const minted = await behest.auth.mint({ user_id: data.user.id }); // related: wildcard-cors-on-mint
  return new Response(JSON.stringify(minted), {
    headers: { ...corsHeaders, "Content-Type": "application/json" }, // expect: wildcard-cors-on-mint
  });
});
