import type { NextConfig } from "next";

const config: NextConfig = {
  env: { BEHEST_BASE_URL: process.env.BEHEST_BASE_URL! },
  serverRuntimeConfig: { behestKey: process.env.BEHEST_KEY },
  publicRuntimeConfig: { baseUrl: process.env.BEHEST_BASE_URL },
};
export default config;
