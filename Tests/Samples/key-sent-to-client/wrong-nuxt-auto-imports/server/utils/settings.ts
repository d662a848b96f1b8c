// What a utility gives, a route may answer with.
export const settings = () => ({
  key: process.env.BEHEST_KEY, // expect: key-sent-to-client
  baseUrl: process.env.BEHEST_BASE_URL,
});
