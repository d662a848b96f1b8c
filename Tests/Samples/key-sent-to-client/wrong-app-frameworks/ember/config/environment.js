module.exports = function (environment) {
  const ENV = {
    modulePrefix: "web",
    APP: { behestKey: process.env.BEHEST_KEY }, // expect: key-sent-to-client
    behest: { key: process.env.BEHEST_KEY }, // expect: key-sent-to-client
  };
  return ENV;
};
