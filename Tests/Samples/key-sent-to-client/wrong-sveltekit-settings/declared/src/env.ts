// An empty public prefix, and a variable that is declared public.
import { defineEnvVars } from '@sveltejs/kit/env';
export const variables = defineEnvVars({
  BEHEST_KEY: { public: true }, // expect: key-sent-to-client
});
