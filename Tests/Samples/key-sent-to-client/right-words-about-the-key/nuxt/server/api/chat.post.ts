import { Behest } from "@behest/client-ts";
export default defineEventHandler(async (event) => {
  const { user } = await requireUserSession(event);
  const state = new Map<string, string>();
  state.set("k", useRuntimeConfig(event).behestKey);
  const behest = new Behest({ key: state.get("k") });
  return behest.auth.mint({ user_id: user.id });
});
