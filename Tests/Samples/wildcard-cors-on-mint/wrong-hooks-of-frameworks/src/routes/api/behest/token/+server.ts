import { error, json } from "@sveltejs/kit";
import { Behest } from "@behest/client-ts";
import type { RequestHandler } from "./$types";

const behest = new Behest();

export const POST: RequestHandler = async ({ locals }) => {
  if (!locals.user) error(401);
  return json(await behest.auth.mint({ user_id: locals.user.id }));
};
