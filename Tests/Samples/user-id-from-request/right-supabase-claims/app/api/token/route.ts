import { createClient } from "@/lib/supabase/server";
import { behest } from "@/lib/behest";

export async function POST() {
  const supabase = await createClient();
  const { data } = await supabase.auth.getClaims();
  if (!data?.claims) return new Response(null, { status: 401 });
  const { token } = await behest.auth.mint({
    user_id: data.claims.sub,
    tier: data.claims.app_metadata?.tier ?? 1,
  });
  return Response.json({ token });
}
