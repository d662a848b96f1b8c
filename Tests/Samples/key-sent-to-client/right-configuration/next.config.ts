// Only the base URL is inlined; the key is for the server's own bundle.
import type { NextConfig } from "next";

const config: NextConfig = {
  env: { BEHEST_BASE_URL: process.env.BEHEST_BASE_URL },
  compiler: { defineServer: { "process.env.GATEWAY_KEY": process.env.BEHEST_KEY ?? "" } },
};

export default config;
