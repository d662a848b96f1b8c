// A whole app of Next.js that keeps its key to itself.
import type { NextConfig } from "next";
import { z } from "zod";
z.object({ BEHEST_KEY: z.string().min(1) }).parse(process.env);
const config: NextConfig = {
  env: { BEHEST_BASE_URL: process.env.BEHEST_BASE_URL, NEXT_PUBLIC_HAS_AI: String(Boolean(process.env.BEHEST_KEY)) },
  serverExternalPackages: ["@behest/client-ts"],
  webpack: (config, { isServer }) => {
    if (!isServer) config.resolve.fallback = { ...config.resolve.fallback, crypto: false };
    return config;
  },
  async headers() { return [{ source: "/(.*)", headers: [{ key: "X-Frame-Options", value: "DENY" }] }]; },
};
export default config;
