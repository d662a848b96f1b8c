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
const Extras = z.object({ ttl: z.number() }).partial();

export const router = t.router({
  token: aboard.input(Extras).mutation(({ ctx, input }) =>
    behest.auth.mint({ ...input, user_id: ctx.skipper.id })),
});
