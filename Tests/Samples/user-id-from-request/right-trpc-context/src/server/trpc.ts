import { TRPCError, initTRPC } from "@trpc/server";
import { db, getSession } from "./auth";

export const createTRPCContext = async (opts: { headers: Headers }) => {
  const session = await getSession();
  return { db, session, ...opts };
};

const t = initTRPC.context<typeof createTRPCContext>().create();

export const router = t.router;
export const protectedProcedure = t.procedure.use(({ ctx, next }) => {
  if (!ctx.session?.user) throw new TRPCError({ code: "UNAUTHORIZED" });
  return next({ ctx: { session: { ...ctx.session, user: ctx.session.user } } });
});
