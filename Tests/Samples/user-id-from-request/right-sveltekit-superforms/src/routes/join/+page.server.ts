// superforms: the form says how long, the session says who.
import { fail, type Actions } from "@sveltejs/kit";
import { superValidate } from "sveltekit-superforms";
import { zod } from "sveltekit-superforms/adapters";
import { z } from "zod";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const schema = z.object({ ttl: z.number().max(900) });

export const actions = {
  default: async ({ request, locals }) => {
    const session = await locals.auth();
    if (!session?.user?.id) return fail(401);
    const form = await superValidate(request, zod(schema));
    if (!form.valid) return fail(400, { form });
    return { form, token: await behest.auth.mint({ user_id: session.user.id, ttl: form.data.ttl }) };
  },
} satisfies Actions;
