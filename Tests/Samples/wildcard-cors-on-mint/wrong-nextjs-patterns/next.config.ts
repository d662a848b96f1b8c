// Next.js' headers by pattern: a named part with a pattern of its own, a condition, a base path.
import type { NextConfig } from "next";

const cors = [
  { key: "Access-Control-Allow-Credentials", value: "true" },
  { key: "Access-Control-Allow-Origin", value: "*" }, // expect: wildcard-cors-on-mint
];

const config: NextConfig = {
  basePath: "/portal",
  async headers() {
    return [
      { source: "/(.*)", headers: [{ key: "X-Frame-Options", value: "DENY" }] },
      { source: "/api/:section(behest|chat)/:rest*", headers: cors },
      {
        source: "/portal/api/widget/:path*",
        basePath: false,
        has: [{ type: "header", key: "x-widget" }],
        headers: [{ key: "access-control-allow-origin", value: "*" }], // expect: wildcard-cors-on-mint
      },
      { source: "/api/search", headers: [{ key: "Access-Control-Allow-Origin", value: "*" }] },
    ];
  },
};
export default config;
