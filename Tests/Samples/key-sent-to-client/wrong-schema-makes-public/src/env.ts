// One entry of the schema lets the key through to the client.
import { defineEnvVars } from "@sveltejs/kit/env";

export const variables = defineEnvVars({
  BEHEST_KEY: { public: true }, // expect: key-sent-to-client
  BEHEST_API_KEY: {},
  BEHEST_SIGNING_KEY_PEM: { public: false },
});
