import { fail } from "@sveltejs/kit";
import { env } from "$env/dynamic/private";

export const actions = {
  default: async () => {
    return fail(502, { message: "no answer", key: env.BEHEST_KEY }); // expect: key-sent-to-client
  },
};
