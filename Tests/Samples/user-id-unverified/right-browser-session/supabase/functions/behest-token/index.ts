import { createClient } from "npm:@supabase/supabase-js@2";
import { Behest } from "npm:@behest/client-ts@1.5.0-beta.1";

const behest = new Behest();

Deno.serve(async (req) => {
  const supabase = createClient(Deno.env.get("SUPABASE_URL")!, Deno.env.get("SUPABASE_ANON_KEY")!);
  const jwt = req.headers.get("authorization")?.replace("Bearer ", "");
  const { data, error } = await supabase.auth.getClaims(jwt);
  if (error || !data) return new Response("sign in", { status: 401 });
  const minted = await behest.auth.mint({ user_id: data.claims.sub });
  return Response.json({ token: minted.token });
});
