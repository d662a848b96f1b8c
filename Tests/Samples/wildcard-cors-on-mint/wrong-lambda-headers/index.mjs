// What API Gateway's proxy functions return, through a helper in another file and by hand.
import { Behest } from "@behest/client-ts";
import { respond } from "./respond.mjs";
import { subjectOf } from "./session.mjs";

const behest = new Behest();

export const handler = async (event) => {
  const user = await subjectOf(event.headers.authorization);
  return respond(200, await behest.auth.mint({ user_id: user })); // related: wildcard-cors-on-mint
};

export async function reflect(event) {
  const user = await subjectOf(event.headers.authorization);
  const minted = await behest.auth.mint({ user_id: user, ttl: 60 }); // related: wildcard-cors-on-mint
  return {
    statusCode: 200,
    multiValueHeaders: {
      "Access-Control-Allow-Origin": [event.headers.origin], // expect: wildcard-cors-on-mint
    },
    body: JSON.stringify(minted),
  };
}
