import { createTRPCRouter, protectedProcedure } from "./trpc";
import { Behest } from "@behest/client-ts";
const behest = new Behest();
export const appRouter = createTRPCRouter({
  behest: createTRPCRouter({
    token: protectedProcedure.mutation(({ ctx }) => behest.auth.mint({ user_id: ctx.session.user.id! })),
  }),
});
