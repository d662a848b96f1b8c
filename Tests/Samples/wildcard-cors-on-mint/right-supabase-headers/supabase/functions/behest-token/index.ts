// The shared wildcard is overridden where tokens are answered, and used only for preflights.
import { createClient } from "npm:@supabase/supabase-js@2";
import { Behest } from "npm:@behest/client-ts@1.5.0-beta.1";
import { corsHeaders } from "../_shared/cors.ts";

const behest = new Behest({ key: Deno.env.get("BEHEST_KEY")! });
const own = { ...corsHeaders, "Access-Control-Allow-Origin": Deno.env.get("CORS_ORIGIN") ?? "" };

Deno.serve(async (req) => {
  if (req.method === "OPTIONS") return new Response("ok", { headers: corsHeaders });
  const jwt = req.headers.get("Authorization")!.replace("Bearer ", "");
  const supabase = createClient(Deno.env.get("SUPABASE_URL")!, Deno.env.get("SUPABASE_ANON_KEY")!);
  const { data } = await supabase.auth.getUser(jwt);
  if (!data.user) return new Response("Unauthorized", { status: 401, headers: own });
  const minted = await behest.auth.mint({ user_id: data.user.id });
  return Response.json(minted, { headers: own });
});
