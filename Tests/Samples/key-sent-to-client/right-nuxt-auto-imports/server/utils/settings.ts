// The route answers with the address only.
export const settings = () => ({
  key: process.env.BEHEST_KEY,
  baseUrl: process.env.BEHEST_BASE_URL,
});
