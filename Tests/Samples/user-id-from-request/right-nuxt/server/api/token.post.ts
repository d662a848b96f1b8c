// The sealed session that the GitHub sign-in wrote.
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export default defineEventHandler(async (event) => {
  const { user } = await requireUserSession(event);
  const { species } = await readBody(event);
  const minted = await behest.auth.mint({ user_id: String(user.id) });
  return { ...minted, species };
});
