import { error, json } from "@sveltejs/kit";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const GET = async ({ locals: { safeGetSession } }) => {
  const { user } = await safeGetSession();
  if (!user) error(401, "Unauthorized");
  return json(await behest.auth.mint({ user_id: user.id }));
};

export const POST = async ({ locals }) => {
  if (!locals.user) error(401);
  return json(await behest.auth.mint({ user_id: locals.user.id }));
};
