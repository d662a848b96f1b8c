import { Behest } from "@behest/client-ts";
import { procedure, router } from "./trpc";

export const appRouter = router({
  token: procedure.mutation(async ({ ctx }) => {
    const { token } = await new Behest().auth.mint({ user_id: ctx.finder! }); // expect: user-id-from-request
    return { token };
  }),
});
