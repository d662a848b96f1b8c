import { fail } from "@sveltejs/kit";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const actions = {
  default: async ({ locals, request }) => {
    if (!locals.user) return fail(401);
    const data = await request.formData();
    return {
      minted: await behest.auth.mint({
        user_id: locals.user.id,
        tier: Number(data.get("tier")), // expect: tier-from-request
      }),
    };
  },
};
