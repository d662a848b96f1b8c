import { initTRPC, TRPCError } from "@trpc/server";
import { auth } from "~/server/auth";
export const createTRPCContext = async () => ({ session: await auth() });
const t = initTRPC.context<typeof createTRPCContext>().create();
export const createTRPCRouter = t.router;
export const protectedProcedure = t.procedure.use(({ ctx, next }) => { if (!ctx.session?.user) throw new TRPCError({ code: "UNAUTHORIZED" }); return next({ ctx: { session: { ...ctx.session, user: ctx.session.user } } }); });
