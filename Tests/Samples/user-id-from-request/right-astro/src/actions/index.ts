import { ActionError, defineAction } from "astro:actions";
import { z } from "astro:schema";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const server = {
  token: defineAction({
    input: z.object({ crater: z.string() }),
    handler: async (input, context) => {
      if (!context.locals.user) throw new ActionError({ code: "UNAUTHORIZED" });
      const { token } = await behest.auth.mint({ user_id: context.locals.user.id });
      return { token, crater: input.crater };
    },
  }),
};
