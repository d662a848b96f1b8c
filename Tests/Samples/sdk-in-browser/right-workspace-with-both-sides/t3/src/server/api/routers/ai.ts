import { createTRPCRouter, protectedProcedure } from "~/server/api/trpc";
import { behest } from "~/server/behest";

export const aiRouter = createTRPCRouter({
  token: protectedProcedure.mutation(async ({
    ctx
  }) => behest.auth.mint({
    user_id: ctx.session.user.id
  }))
});
