// Supabase's older helpers: `getUser()` asks the server.
import { createRouteHandlerClient, createServerActionClient } from "@supabase/auth-helpers-nextjs";
import { cookies } from "next/headers";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST() {
  const supabase = createRouteHandlerClient({ cookies });
  const { data: { user } } = await supabase.auth.getUser();
  if (!user) return new Response(null, { status: 401 });
  return Response.json(await behest.auth.mint({ user_id: user.id }));
}

export async function mintAction() {
  "use server";
  const { data, error } = await createServerActionClient({ cookies }).auth.getUser();
  if (error || !data.user) throw new Error("sign in");
  return behest.auth.mint({ user_id: data.user.id });
}
