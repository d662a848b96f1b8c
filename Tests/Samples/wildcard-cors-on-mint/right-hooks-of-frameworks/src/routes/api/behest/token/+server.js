import { error, json } from "@sveltejs/kit";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST({ locals }) {
  if (!locals.user) error(401);
  return json(await behest.auth.mint({ user_id: locals.user.id }));
}
