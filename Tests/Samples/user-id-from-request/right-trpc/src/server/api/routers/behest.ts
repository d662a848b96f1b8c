import { z } from "zod";
import { Behest } from "@behest/client-ts";
import { createTRPCRouter, protectedProcedure } from "~/server/api/trpc";

const behest = new Behest();

export const behestRouter = createTRPCRouter({
  token: protectedProcedure
    .input(z.object({ lesson: z.string(), userId: z.string().optional() }))
    .mutation(async ({ ctx, input }) => {
      const minted = await behest.auth.mint({ user_id: ctx.session.user.id });
      return { token: minted.token, lesson: input.lesson };
    }),
});
