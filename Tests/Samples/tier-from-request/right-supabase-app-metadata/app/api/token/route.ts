// app_metadata is the service role's; the display name may stay the sailor's own.
import { Behest } from "@behest/client-ts";
import { createClient } from "@/utils/supabase";

const behest = new Behest();

export async function POST() {
  const supabase = await createClient();
  const { data, error } = await supabase.auth.getClaims();
  if (error || !data) return new Response("sign in", { status: 401 });
  const { sub, app_metadata } = data.claims;
  const { token } = await behest.auth.mint({ user_id: sub, tier: app_metadata?.plan ?? 1 });
  return Response.json({ token, name: data.claims.user_metadata?.name });
}

export async function PUT() {
  const supabase = await createClient();
  const { data: { user } } = await supabase.auth.getUser();
  if (!user) return new Response("sign in", { status: 401 });
  return Response.json(
    await behest.auth.mint({ user_id: user.id, tier: user.app_metadata.plan, ttl: 300 }));
}
