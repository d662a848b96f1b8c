import type { Config } from "@stencil/core";

// Each of these tools writes what it is given into what it builds.
export const config: Config = {
  namespace: "kit",
  env: { behestKey: process.env.BEHEST_KEY }, // expect: key-sent-to-client
};
