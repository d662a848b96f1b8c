import { json } from "@sveltejs/kit";
import { Behest } from "@behest/client-ts";
const behest = new Behest();
export const POST = async ({ locals }) => {
  const session = await locals.auth();
  if (!session?.user?.id) return json({}, { status: 401 });
  return json(await behest.auth.mint({ user_id: session.user.id }));
};
