import { initTRPC, TRPCError } from "@trpc/server";
import type { Context } from "./context";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const t = initTRPC.context<Context>().create();

export const appRouter = t.router({
  token: t.procedure.mutation(async ({ ctx }) => {
    if (!ctx.user) throw new TRPCError({ code: "UNAUTHORIZED" });
    return behest.auth.mint({ user_id: ctx.user.id });
  }),
});
