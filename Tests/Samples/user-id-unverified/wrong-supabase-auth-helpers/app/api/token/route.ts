// Supabase's older helpers: `getSession()` reads the cookie and verifies nothing.
import { createRouteHandlerClient, createServerActionClient } from "@supabase/auth-helpers-nextjs";
import { cookies } from "next/headers";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST() {
  const supabase = createRouteHandlerClient({ cookies });
  const { data: { session } } = await supabase.auth.getSession();
  if (!session) return new Response(null, { status: 401 });
  return Response.json(await behest.auth.mint({ user_id: session.user.id })); // expect: user-id-unverified
}

export async function mintAction() {
  "use server";
  const { data } = await createServerActionClient({ cookies }).auth.getSession();
  if (!data.session) throw new Error("sign in");
  return behest.auth.mint({ user_id: data.session.user.id }); // expect: user-id-unverified
}
