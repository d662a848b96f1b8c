// Netlify Identity: the platform has verified the user that it hands on.
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const handler = async (event, context) => {
  const { user } = context.clientContext;
  if (!user) return { statusCode: 401 };
  return { statusCode: 200, body: JSON.stringify(await behest.auth.mint({ user_id: user.sub })) };
};
