import { error, json } from "@sveltejs/kit";
import { behest } from "$lib/server/behest";
import type { RequestHandler } from "./$types";

export const POST: RequestHandler = async ({ locals }) => {
  if (!locals.user) error(401);
  return json(await behest.auth.mint({ user_id: locals.user.id }));
};
