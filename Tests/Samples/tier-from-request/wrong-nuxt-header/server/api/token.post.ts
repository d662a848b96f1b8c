import { Behest } from "@behest/client-ts";

export default defineEventHandler(async (event) => {
  const { user } = await requireUserSession(event);
  const tier = parseInt(getRequestHeader(event, "x-tier") ?? "1", 10); // from: tier-from-request
  return new Behest().auth.mint({ user_id: user.id, tier }); // expect: tier-from-request
});
