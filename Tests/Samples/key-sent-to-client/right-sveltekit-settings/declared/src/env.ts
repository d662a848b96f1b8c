import { defineEnvVars } from '@sveltejs/kit/env';
export const variables = defineEnvVars({
  BEHEST_KEY: {},
});
