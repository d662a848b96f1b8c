// The client calls these as if they were its own functions.
import { initTRPC } from "@trpc/server";
const t = initTRPC.create();
export const appRouter = t.router({
  key: t.procedure.query(() => process.env.BEHEST_KEY), // expect: key-sent-to-client
  cfg: t.procedure.mutation(async () => ({ apiKey: process.env.BEHEST_KEY })), // expect: key-sent-to-client
  ok: t.procedure.query(() => ({ on: !!process.env.BEHEST_KEY })),
});
