import { error, json, redirect } from "@sveltejs/kit";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST({ request, locals }) {
  const session = await locals.auth();
  const { user } = await request.json();
  if (!session) redirect(303, "/login");
  if (user !== session.user.id) error(403, "somebody else's");
  return json(await behest.auth.mint({ user_id: user }));
}
