import { Behest } from "@behest/client-ts";

export default defineEventHandler(async (event) => {
  const session = await getUserSession(event);
  if (!session.keeper) throw createError({ statusCode: 401, message: "Sign in" });
  return new Behest().auth.mint({ user_id: session.keeper.id });
});
