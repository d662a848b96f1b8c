import { Behest } from "@behest/client-ts";

export default defineEventHandler(async (event) => {
  const { user } = event.context;
  if (!user) throw createError({ statusCode: 401 });
  const { swing } = getQuery(event);
  return { swing, ...(await new Behest().auth.mint({ user_id: user.id })) };
});
