export const config = {
  baseURL: "https://fog-horn.behest.app/v1",
  apiKey: process.env.BEHEST_KEY, // expect: key-sent-to-client
};
