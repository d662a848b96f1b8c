export const environment = {
  production: true,
  behestKey: process.env.BEHEST_KEY, // expect: key-sent-to-client
};
