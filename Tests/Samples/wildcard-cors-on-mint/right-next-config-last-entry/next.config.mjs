// The later entry wins, and it names an origin; the first source is in development only.
const isDev = process.env.NODE_ENV === "development";

/** @type {import('next').NextConfig} */
const nextConfig = {
  async headers() {
    return [
      ...(isDev
        ? [{ source: "/:path*", headers: [{ key: "Access-Control-Allow-Origin", value: "*" }] }]
        : []),
      { source: "/api/:path*", headers: [{ key: "Access-Control-Allow-Origin", value: "*" }] },
      {
        source: "/api/token/:path*",
        headers: [{ key: "Access-Control-Allow-Origin", value: "https://moss.example" }],
      },
    ];
  },
};

export default nextConfig;
