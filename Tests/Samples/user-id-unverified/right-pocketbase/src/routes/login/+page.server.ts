import { Behest } from "@behest/client-ts";

export const actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const { record } = await locals.pb
      .collection("keepers")
      .authWithPassword(String(form.get("email")), String(form.get("password")));
    return new Behest().auth.mint({ user_id: record.id });
  },
};
