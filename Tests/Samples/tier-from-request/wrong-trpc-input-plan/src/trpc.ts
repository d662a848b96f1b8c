import { getAuth } from "@clerk/express";
import { initTRPC, TRPCError } from "@trpc/server";
import type { CreateExpressContextOptions } from "@trpc/server/adapters/express";

export const createContext = ({ req }: CreateExpressContextOptions) => ({ auth: getAuth(req) });

const t = initTRPC.context<ReturnType<typeof createContext>>().create();

export const router = t.router;
export const authed = t.procedure.use(({ ctx, next }) => {
  if (!ctx.auth.userId) throw new TRPCError({ code: "UNAUTHORIZED" });
  return next({ ctx: { userId: ctx.auth.userId } });
});
