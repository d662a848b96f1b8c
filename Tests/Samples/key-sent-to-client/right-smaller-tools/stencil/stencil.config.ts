import type { Config } from "@stencil/core";

// The same tools are given addresses and names.
export const config: Config = {
  namespace: "kit",
  env: { behestBaseUrl: process.env.BEHEST_BASE_URL },
};
