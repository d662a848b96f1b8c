import { currentUser } from "@/lib/supabase/server";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST() {
  const user = await currentUser();
  if (!user) return new Response(null, { status: 401 });
  return Response.json(await behest.auth.mint({ user_id: user.id })); // expect: user-id-unverified
}
