// `server/` never reaches the browser, and an unused helper in `utils/` is not bundled at all.
import { behest } from "../../utils/behest";

export default defineEventHandler(async (event) => {
  const { user } = await requireUserSession(event);
  return behest.auth.mint({ user_id: user.id });
});
