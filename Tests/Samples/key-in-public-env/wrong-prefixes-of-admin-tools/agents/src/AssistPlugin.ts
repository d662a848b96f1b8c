export const assistKey = process.env.FLEX_APP_BEHEST_TOKEN; // expect: key-in-public-env
