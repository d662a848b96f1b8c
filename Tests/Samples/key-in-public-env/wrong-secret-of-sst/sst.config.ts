// A secret that is linked to a function stays there; one in the site's environment is built into it.
export default $config({
  app: () => ({ name: "market", home: "aws" }),
  async run() {
    const key = new sst.Secret("BehestKey");
    new sst.aws.Cron("Prices", { schedule: "rate(1 day)", function: { handler: "src/prices.run", link: [key] } });
    new sst.aws.StaticSite("Web", {
      path: "web",
      environment: {
        VITE_GATEWAY: key.value, // expect: key-in-public-env
      },
    });
  },
});
