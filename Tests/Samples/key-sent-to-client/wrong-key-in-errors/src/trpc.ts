import { initTRPC, TRPCError } from "@trpc/server";

const t = initTRPC.create();
export const router = t.router({
  check: t.procedure.query(async () => {
    throw new TRPCError({ code: "INTERNAL_SERVER_ERROR", message: "invalid key " + process.env.BEHEST_KEY }); // expect: key-sent-to-client
  }),
});
