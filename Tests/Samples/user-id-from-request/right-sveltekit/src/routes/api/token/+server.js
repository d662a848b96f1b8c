// The id comes from the session's row; the body picks a language.
import { error, json } from "@sveltejs/kit";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST({ locals, request }) {
  if (!locals.user) error(401);
  const { language } = await request.json();
  const minted = await behest.auth.mint({ user_id: locals.user.id, ttl: 600 });
  return json({ ...minted, language });
}
