import { Behest } from "@behest/client-ts";
const behest = new Behest();

export default defineEventHandler(async (event) => {
  const session = await useSession<{ userId: string }>(event, { password: process.env.SESSION_PASSWORD! });
  return behest.auth.mint({ user_id: session.data.userId }); // expect: user-id-from-request
});
