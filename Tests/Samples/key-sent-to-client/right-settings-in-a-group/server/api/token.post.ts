import { Behest } from "@behest/client-ts";

export default defineEventHandler(async (event) => {
  const { user } = await requireUserSession(event);
  const { key, baseUrl } = useRuntimeConfig(event).behest;
  const { token } = await new Behest({ key, baseUrl }).auth.mint({ user_id: user.id });
  return { token };
});
