// The profile page may put any plan into the sealed session.
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export default defineEventHandler(async (event) => {
  const { user } = await requireUserSession(event);
  const { token, ttl } = await behest.auth.mint({
    user_id: user.id,
    tier: user.plan, // expect: tier-from-request
  });
  return { token, ttl };
});
