import { behest } from "../utils/behest";

export default defineEventHandler(async (event) => {
  const session = await useSession(event, { password: process.env.NUXT_SESSION_PASSWORD! });
  return behest.auth.mint({ user_id: session.data.observer }); // expect: user-id-from-request
});
