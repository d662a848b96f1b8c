// Supabase edge function: getUser() asks the auth server; the plan is read for that user.
import { createClient } from "https://esm.sh/@supabase/supabase-js@2";
import { Behest } from "https://esm.sh/@behest/client-ts";

const behest = new Behest({
  key: Deno.env.get("BEHEST_KEY")!,
  baseUrl: Deno.env.get("BEHEST_BASE_URL")!,
});

function withCors(response: Response): Response {
  response.headers.set("Access-Control-Allow-Origin", Deno.env.get("CORS_ORIGIN") ?? "");
  response.headers.set("Access-Control-Allow-Credentials", "true");
  response.headers.set("Access-Control-Allow-Headers", "authorization, content-type");
  return response;
}

Deno.serve(async (req) => {
  if (req.method === "OPTIONS") return withCors(new Response(null, { status: 204 }));

  const supabase = createClient(Deno.env.get("SUPABASE_URL")!, Deno.env.get("SUPABASE_ANON_KEY")!, {
    global: { headers: { Authorization: req.headers.get("Authorization") ?? "" } },
  });
  const {
    data: { user },
  } = await supabase.auth.getUser();
  if (!user) return withCors(new Response("Unauthorized", { status: 401 }));

  const { data: profile } = await supabase
    .from("profiles")
    .select("plan")
    .eq("id", user.id)
    .single();

  const { token, ttl, sessionId, expiresAt } = await behest.auth.mint({
    user_id: user.id,
    tier: profile?.plan ?? 1,
    ttl: 900,
  });
  return withCors(Response.json({ token, ttl, sessionId, expiresAt }));
});
