// The user is asked for and the session is believed: what stands beside the token is not the user's.
import { serverSupabaseSession, serverSupabaseUser } from "#supabase/server";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export default defineEventHandler(async (event) => {
  const user = await serverSupabaseUser(event);
  if (!user) throw createError({ statusCode: 401 });
  const session = await serverSupabaseSession(event);
  return behest.auth.mint({ user_id: session!.user.id }); // expect: user-id-unverified
});
