import type { NextConfig } from "next";

const fonts = [{ key: "Access-Control-Allow-Origin", value: "*" }];

export default {
  headers: async () => [{ source: "/fonts/:path*", headers: fonts }],
} satisfies NextConfig;
