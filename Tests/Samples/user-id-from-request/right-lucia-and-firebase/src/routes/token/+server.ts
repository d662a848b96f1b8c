// The cookie is only the key to the session; the keeper comes from the database.
import { error, json } from "@sveltejs/kit";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST({ locals }) {
  const { keeper } = locals;
  if (!keeper) error(401);
  const { token } = await behest.auth.mint({ user_id: keeper.id, tier: keeper.plan });
  return json({ token });
}
