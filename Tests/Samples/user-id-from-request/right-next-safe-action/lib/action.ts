import { createSafeActionClient } from "next-safe-action";
import { auth } from "../auth";

export const memberAction = createSafeActionClient({ defaultValidationErrorsShape: "flattened" })
  .use(async ({ next }) => {
    const session = await auth();
    if (!session?.user?.id) throw new Error("Sign in first");
    return next({ ctx: { memberId: session.user.id } });
  })
  .use(({ next, ctx }) => next({ ctx: { ...ctx, at: Date.now() } }));
