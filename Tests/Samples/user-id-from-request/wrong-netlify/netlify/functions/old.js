import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const handler = async (event, context) => {
  const { userId } = JSON.parse(event.body);
  return { statusCode: 200, body: JSON.stringify(await behest.auth.mint({ user_id: userId })) }; // expect: user-id-from-request
};
