import { defineAction } from "astro:actions";
import { z } from "astro:schema";
import { Behest } from "@behest/client-ts";

export const server = {
  token: defineAction({
    input: z.object({ watcher: z.string() }),
    handler: async ({ watcher }) => { // from: user-id-from-request
      return new Behest().auth.mint({ user_id: watcher }); // expect: user-id-from-request
    },
  }),
};
