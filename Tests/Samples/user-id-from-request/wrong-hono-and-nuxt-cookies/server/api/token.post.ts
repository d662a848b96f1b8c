// Cookies without a signature, and sealed sessions that hold what the browser said.
import { Behest } from "@behest/client-ts";
const behest = new Behest();

export default defineEventHandler(async (event) => {
  const session = await getUserSession(event);
  const userId = session.user?.id ?? getCookie(event, "guest");
  return behest.auth.mint({ user_id: userId! }); // expect: user-id-from-request
});
