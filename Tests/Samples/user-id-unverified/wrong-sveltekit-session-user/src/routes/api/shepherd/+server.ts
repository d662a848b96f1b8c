import { error, json } from "@sveltejs/kit";
import { Behest } from "@behest/client-ts";

export async function POST({ locals: { safeGetSession } }) {
  const { user } = await safeGetSession();
  if (!user) error(401);
  return json(await new Behest().auth.mint({ user_id: user.id }));
}
