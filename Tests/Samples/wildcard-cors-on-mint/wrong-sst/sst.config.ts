/// <reference path="./.sst/platform/config.d.ts" />
// SST: a gateway and a function's address let every origin in unless they are told not to.
export default $config({
  app(input) {
    return { name: "stackful", home: "aws", removal: input?.stage === "production" ? "retain" : "remove" };
  },
  async run() {
    await import("./infra/api");
  },
});
