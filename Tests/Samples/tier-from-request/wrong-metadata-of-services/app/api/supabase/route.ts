import { createServerClient } from "@supabase/ssr";
import { cookies } from "next/headers";
import { behest } from "@/lib/behest";

export async function POST() {
  const store = await cookies();
  const supabase = createServerClient(process.env.SUPABASE_URL!, process.env.SUPABASE_ANON_KEY!, {
    cookies: { getAll: () => store.getAll() },
  });
  const { data } = await supabase.auth.getClaims();
  if (!data) return new Response(null, { status: 401 });
  const meta = data.claims.user_metadata ?? {};
  return Response.json(await behest.auth.mint({ user_id: data.claims.sub, tier: meta.plan === "pro" ? 2 : 1 })); // expect: tier-from-request
}
