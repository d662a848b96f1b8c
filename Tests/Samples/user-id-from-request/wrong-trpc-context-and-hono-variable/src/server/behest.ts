// A context of a header is the client's, protected procedure or not.
import { Behest } from "@behest/client-ts";
import { protectedProcedure, router } from "./trpc";

const behest = new Behest();

export const behestRouter = router({
  token: protectedProcedure.mutation(async ({ ctx }) =>
    behest.auth.mint({ user_id: ctx.userId }), // expect: user-id-from-request
  ),
});
