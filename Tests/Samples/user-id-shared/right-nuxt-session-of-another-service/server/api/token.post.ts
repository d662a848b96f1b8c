import { Behest } from "@behest/client-ts";

const behest = new Behest();

export default defineEventHandler(async (event) => {
  const { user } = await requireUserSession(event);
  return behest.auth.mint({ user_id: user.id });
});
