export const assist = {
  tokenUrl: process.env.FLEX_APP_BEHEST_TOKEN_URL,
  model: process.env.FLEX_APP_BEHEST_MODEL,
};
