// The user of the hook is the one that Supabase was asked for.
import { error, fail } from "@sveltejs/kit";
import { behest } from "$lib/server/behest";
import type { Actions, PageServerLoad } from "./$types";

export const load: PageServerLoad = async ({ locals: { user } }) => {
  if (!user) error(401);
  const { token } = await behest.auth.mint({ user_id: user.id, tier: user.app_metadata.tier ?? 1 });
  return { token };
};

export const actions: Actions = {
  refresh: async ({ request, locals }) => {
    const { user } = await locals.safeGetSession();
    if (!user) return fail(401);
    const form = await request.formData();
    const { token } = await behest.auth.mint({ user_id: user.id });
    return { topic: form.get("topic"), token };
  },
};
