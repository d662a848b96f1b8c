// A Lovable app: the tier comes from a table, the base URL travels with the token.
import { createClient } from "https://esm.sh/@supabase/supabase-js@2.50.0";
import { Behest } from "https://esm.sh/@behest/client-ts@beta";

const BASE_URL = Deno.env.get("BEHEST_BASE_URL")!;
const ORIGINS = ["https://dreamboard.example", "http://localhost:8080"];

const cors = (req: Request): Record<string, string> => {
  const origin = req.headers.get("Origin") ?? "";
  return {
    "Access-Control-Allow-Origin": ORIGINS.includes(origin) ? origin : ORIGINS[0],
    "Access-Control-Allow-Headers": "authorization, x-client-info, apikey, content-type",
    Vary: "Origin",
  };
};

Deno.serve(async (req) => {
  const headers = cors(req);
  if (req.method === "OPTIONS") return new Response("ok", { headers });
  const jwt = req.headers.get("Authorization")?.replace("Bearer ", "") ?? "";
  const admin = createClient(
    Deno.env.get("SUPABASE_URL")!,
    Deno.env.get("SUPABASE_SERVICE_ROLE_KEY")!,
  );
  const { data, error } = await admin.auth.getUser(jwt);
  if (error || !data.user) {
    return Response.json({ error: "Unauthorized" }, { status: 401, headers });
  }
  const { data: row } = await admin
    .from("subscriptions")
    .select("tier")
    .eq("user_id", data.user.id)
    .maybeSingle();
  const behest = new Behest({ key: Deno.env.get("BEHEST_KEY")!, baseUrl: BASE_URL });
  const minted = await behest.auth.mint({ user_id: data.user.id, tier: row?.tier ?? 1, ttl: 900 });
  return Response.json({ ...minted, baseUrl: BASE_URL }, { headers });
});
