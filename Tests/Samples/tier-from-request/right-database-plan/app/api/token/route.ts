// The plan is a row of the verified user, or app_metadata, which only the server can write.
import { Behest } from "@behest/client-ts";
import { supabase } from "../../../lib/supabase";

const behest = new Behest();

export async function POST() {
  const db = await supabase();
  const { data } = await db.auth.getUser();
  if (!data.user) return new Response(null, { status: 401 });
  const { data: row } = await db
    .from("memberships")
    .select("tier")
    .eq("member", data.user.id)
    .maybeSingle();
  return Response.json(await behest.auth.mint({ user_id: data.user.id, tier: row?.tier || 1 }));
}

export async function PUT() {
  const db = await supabase();
  const { data } = await db.auth.getUser();
  if (!data.user) return new Response(null, { status: 401 });
  const minted = await behest.auth.mint({
    user_id: data.user.id,
    tier: data.user.app_metadata.tier ?? 1,
  });
  return Response.json({ ...minted, greeting: data.user.user_metadata.full_name });
}
