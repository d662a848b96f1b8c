import { Behest } from "@behest/client-ts";
export default defineEventHandler(async (event) => {
  const { user } = await requireUserSession(event);
  const { behestKey } = useRuntimeConfig(event);
  const behest = new Behest({ key: behestKey });
  const { token } = await behest.auth.mint({ user_id: user.id });
  return { token };
});
