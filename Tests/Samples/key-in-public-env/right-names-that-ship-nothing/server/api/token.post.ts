import { Behest } from "@behest/client-ts";

export default defineEventHandler(async (event) => {
  const { user } = await requireUserSession(event);
  const behest = new Behest({ key: useRuntimeConfig(event).behestKey });
  return behest.auth.mint({ user_id: user.id });
});
