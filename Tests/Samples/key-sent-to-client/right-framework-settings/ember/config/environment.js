module.exports = function (environment) {
  return {
    modulePrefix: "harbour",
    environment,
    APP: { behestBaseUrl: process.env.BEHEST_BASE_URL },
    fastboot: { behestKey: process.env.BEHEST_KEY },
  };
};
