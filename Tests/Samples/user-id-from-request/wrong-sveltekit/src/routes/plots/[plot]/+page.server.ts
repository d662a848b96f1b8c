import { fail } from "@sveltejs/kit";
import { behest } from "$lib/server/behest";
import type { Actions, PageServerLoad } from "./$types";

export const load: PageServerLoad = async ({ params, url }) => {
  const { token } = await behest.auth.mint({ user_id: params.plot }); // expect: user-id-from-request
  return { token, tab: url.searchParams.get("tab") };
};

export const actions: Actions = {
  share: async ({ request }) => {
    const form = await request.formData();
    const friend = form.get("friend"); // from: user-id-from-request
    if (typeof friend !== "string") return fail(400);
    return { shared: await behest.auth.mint({ user_id: friend }) }; // expect: user-id-from-request
  },
};
