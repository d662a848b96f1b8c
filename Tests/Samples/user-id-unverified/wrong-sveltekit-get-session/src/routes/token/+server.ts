import { json } from "@sveltejs/kit";
import { Behest } from "@behest/client-ts";

export async function POST({ locals: { session } }) {
  if (!session) return json({ error: "signed out" }, { status: 401 });
  return json(await new Behest().auth.mint({ user_id: session.user.id })); // expect: user-id-unverified
}
