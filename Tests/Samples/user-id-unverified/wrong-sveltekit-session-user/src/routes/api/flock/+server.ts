// The user beside the session in the cookie is not the one that Supabase verified.
import { error, json } from "@sveltejs/kit";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST({ locals }) {
  const { session } = await locals.safeGetSession();
  if (!session) error(401);
  const { token } = await behest.auth.mint({
    user_id: session.user.id, // expect: user-id-unverified
  });
  return json({ token });
}
