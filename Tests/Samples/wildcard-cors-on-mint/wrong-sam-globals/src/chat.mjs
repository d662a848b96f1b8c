import { Behest } from "@behest/client-ts";
import { verify } from "./verify.mjs";
const behest = new Behest();
export const handler = async (event) => {
  const user = await verify(event.headers.authorization);
  return { statusCode: 200, body: JSON.stringify(await behest.auth.mint({ user_id: user.sub })) };
};
