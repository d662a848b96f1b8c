import { initTRPC, TRPCError } from "@trpc/server";
import { Behest } from "@behest/client-ts";

const t = initTRPC.context<{ user?: { id: string } }>().create();

export const token = t.procedure.mutation(async ({ ctx }) => {
  if (!ctx.user) throw new TRPCError({ code: "UNAUTHORIZED" });
  return new Behest().auth.mint({ user_id: ctx.user?.id });
});
