export default $config({
  app: () => ({ name: "market", home: "aws" }),
  async run() {
    const key = new sst.Secret("BehestKey");
    const maps = new sst.Secret("MapsToken");
    new sst.aws.Cron("Prices", {
      schedule: "rate(1 day)",
      function: { handler: "src/prices.run", environment: { BEHEST_KEY: key.value } },
    });
    new sst.aws.StaticSite("Web", { path: "web", environment: { VITE_MAPS: maps.value } });
  },
});
