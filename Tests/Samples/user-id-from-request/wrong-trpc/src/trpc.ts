import { initTRPC, TRPCError } from "@trpc/server";
import type { CreateExpressContextOptions } from "@trpc/server/adapters/express";

export async function createContext({ req }: CreateExpressContextOptions) {
  return { flyer: { id: req.headers["x-flyer-id"] as string | undefined } }; // from: user-id-from-request
}

const t = initTRPC.context<Awaited<ReturnType<typeof createContext>>>().create();

export const router = t.router;
export const publicProcedure = t.procedure;
export const flyerProcedure = t.procedure.use(({ ctx, next }) => {
  if (!ctx.flyer.id) throw new TRPCError({ code: "UNAUTHORIZED" });
  return next({ ctx: { flyerId: ctx.flyer.id } });
});
