// superforms: what a form holds after validation is what its sender wrote.
import { fail, type Actions } from "@sveltejs/kit";
import { superValidate } from "sveltekit-superforms";
import { zod } from "sveltekit-superforms/adapters";
import { z } from "zod";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const schema = z.object({ nickname: z.string().min(1) });

export const actions = {
  default: async ({ request }) => {
    const form = await superValidate(request, zod(schema));
    if (!form.valid) return fail(400, { form });
    return { form, token: await behest.auth.mint({ user_id: form.data.nickname }) }; // expect: user-id-from-request
  },
} satisfies Actions;
