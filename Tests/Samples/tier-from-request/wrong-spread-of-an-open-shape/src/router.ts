import { initTRPC, TRPCError } from "@trpc/server";
import { z } from "zod";
import { Behest } from "@behest/client-ts";
import { readSkipper } from "./skippers";

const behest = new Behest();
export const createContext = async ({ req }: { req: Request }) => ({ skipper: await readSkipper(req) });
const t = initTRPC.context<typeof createContext>().create();
const aboard = t.procedure.use(({ ctx, next }) => {
  if (!ctx.skipper) throw new TRPCError({ code: "UNAUTHORIZED" });
  return next({ ctx: { skipper: ctx.skipper } });
});

export const router = t.router({
  open: aboard.input(z.record(z.any())).mutation(({ ctx, input }) =>
    behest.auth.mint({ ...input, user_id: ctx.skipper.id })), // expect: tier-from-request
  named: aboard.input(z.object({ tier: z.number() })).mutation(({ ctx, input }) =>
    behest.auth.mint({ ...input, user_id: ctx.skipper.id })), // expect: tier-from-request
});
