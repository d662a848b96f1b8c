// Only GitHub's callback writes the session, with what billing says.
import { Behest } from "@behest/client-ts";

export default defineEventHandler(async (event) => {
  const session = await requireUserSession(event);
  const { quality } = await readBody(event);
  const behest = new Behest();
  const minted = await behest.auth.mint({ user_id: session.user.id, tier: session.user.plan });
  return { token: minted.token, quality };
});
