import { error } from "@sveltejs/kit";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

/** @type {import("./$types").PageServerLoad} */
export async function load({ parent, params, depends }) {
  depends("app:token");
  const { user } = await parent();
  if (!user) error(401, "sign in");
  const { token } = await behest.auth.mint({ user_id: user.id });
  return { token, room: params.room };
}
