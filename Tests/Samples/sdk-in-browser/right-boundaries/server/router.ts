import { initTRPC } from "@trpc/server";
import { Behest } from "@behest/client-ts";

const t = initTRPC.create();
export const appRouter = t.router({
  models: t.procedure.query(async () => (await new Behest().models.list()).data.length)
});
export type AppRouter = typeof appRouter;
export const LIMIT = 5;
