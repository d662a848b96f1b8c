export const settings = {
  baseUrl: process.env.BEHEST_BASE_URL!,
  key: process.env.BEHEST_KEY!, // expect: key-sent-to-client
};
