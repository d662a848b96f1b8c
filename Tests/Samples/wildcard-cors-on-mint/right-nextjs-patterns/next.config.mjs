// Next.js' headers by pattern, none of which fits the route that mints; a proxy that tests the path.
/** @type {import('next').NextConfig} */
const config = {
  headers: async () => [
    { source: "/api/:section(search|feed)/:rest*", headers: [{ key: "Access-Control-Allow-Origin", value: "*" }] },
    { source: "/api", headers: [{ key: "Access-Control-Allow-Origin", value: "*" }] },
    { source: "/fonts/:file*", headers: [{ key: "Access-Control-Allow-Origin", value: "*" }] },
    { source: "/((?!api/behest).*)", headers: [{ key: "Access-Control-Allow-Origin", value: "*" }] },
    {
      source: "/api/behest/:path*",
      headers: [{ key: "Access-Control-Allow-Origin", value: process.env.APP_ORIGIN ?? "https://app.example.com" }],
    },
  ],
};
export default config;
