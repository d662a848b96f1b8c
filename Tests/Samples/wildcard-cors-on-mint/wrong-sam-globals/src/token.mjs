import { Behest } from "@behest/client-ts";
const behest = new Behest();
export const handler = async (event) => {
  const user_id = event.requestContext.authorizer.jwt.claims.sub;
  return { statusCode: 200, body: JSON.stringify(await behest.auth.mint({ user_id })) };
};
