// `env` inlines for everybody, `defineServer` for the server.
import type { NextConfig } from "next";
const nextConfig: NextConfig = {
  env: { BEHEST_KEY: process.env.BEHEST_KEY }, // expect: key-sent-to-client
  compiler: { defineServer: { K: process.env.BEHEST_KEY } },
};
export default nextConfig;
