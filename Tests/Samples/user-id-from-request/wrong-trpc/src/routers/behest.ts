import { z } from "zod";
import { Behest } from "@behest/client-ts";
import { flyerProcedure, publicProcedure, router } from "../trpc.js";

const behest = new Behest();

export const behestRouter = router({
  named: publicProcedure.input(z.object({ flyer: z.string() })).mutation(async ({ input }) => {
    return behest.auth.mint({ user_id: input.flyer }); // expect: user-id-from-request
  }),
  mine: flyerProcedure.query(({ ctx }) =>
    behest.auth.mint({ user_id: ctx.flyerId }), // expect: user-id-from-request
  ),
  whole: publicProcedure.input(z.string()).query(async (opts) => {
    const { token } = await behest.auth.mint({ user_id: opts.input }); // expect: user-id-from-request
    return token;
  }),
});
