import { initTRPC } from "@trpc/server";

const t = initTRPC.create();
export const router = t.router({
  settings: t.procedure.query(() => ({ secret: process.env.BEHEST_KEY })), // expect: key-sent-to-client
  status: t.procedure.query(() => ({ ready: !!process.env.BEHEST_KEY })),
});
