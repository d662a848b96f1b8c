export default ({ config }) => ({
  ...config,
  extra: { gateway: { behestKey: process.env.BEHEST_KEY } }, // expect: key-sent-to-client
});
