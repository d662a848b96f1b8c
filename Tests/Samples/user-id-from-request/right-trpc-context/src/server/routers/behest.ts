// The context's session through a protected procedure; the input is a topic.
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { Behest } from "@behest/client-ts";
import { protectedProcedure, router } from "../trpc";

const behest = new Behest();

export const behestRouter = router({
  token: protectedProcedure
    .input(z.object({ topic: z.string() }))
    .mutation(async ({ ctx, input }) => {
      const user = await ctx.db.user.findUniqueOrThrow({ where: { id: ctx.session.user.id } });
      const { token } = await behest.auth.mint({ user_id: user.id, tier: user.tier });
      return { topic: input.topic, token };
    }),
  teamToken: protectedProcedure
    .input(z.object({ teamId: z.string() }))
    .mutation(async ({ ctx, input }) => {
      const member = await ctx.db.member.findUnique({
        where: { teamId_userId: { teamId: input.teamId, userId: ctx.session.user.id } },
      });
      if (!member) throw new TRPCError({ code: "FORBIDDEN" });
      return behest.auth.mint({ user_id: `team:${input.teamId}` });
    }),
});
