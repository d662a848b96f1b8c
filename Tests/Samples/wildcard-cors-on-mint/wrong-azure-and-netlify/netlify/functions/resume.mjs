import { Behest } from "@behest/client-ts";
import { subjectOf } from "../../lib/session.mjs";

export const handler = async (event) => {
  const user = await subjectOf(event.headers.authorization);
  return {
    statusCode: 200,
    multiValueHeaders: { "access-control-allow-origin": ["*"] }, // expect: wildcard-cors-on-mint
    body: JSON.stringify(await new Behest().auth.mint({ user_id: user })),
  };
};
