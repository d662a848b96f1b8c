export const key = import.meta.env.SANITY_APP_BEHEST_KEY; // expect: key-in-public-env
