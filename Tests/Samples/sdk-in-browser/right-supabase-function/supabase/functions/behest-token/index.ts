// A function of Supabase runs in Deno: the same address is right here.
import { Behest } from "https://esm.sh/@behest/client-ts@1.5.0-beta.1";
import { createClient } from "https://esm.sh/@supabase/supabase-js@2";

const behest = new Behest({ key: Deno.env.get("BEHEST_KEY") });

Deno.serve(async (request) => {
  const supabase = createClient(Deno.env.get("SUPABASE_URL")!, Deno.env.get("SUPABASE_ANON_KEY")!);
  const token = request.headers.get("Authorization")?.replace("Bearer ", "") ?? "";
  const { data } = await supabase.auth.getUser(token);
  if (!data.user) return new Response(null, { status: 401 });
  return Response.json(await behest.auth.mint({ user_id: data.user.id }));
});
