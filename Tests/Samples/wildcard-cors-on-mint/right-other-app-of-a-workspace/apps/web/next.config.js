module.exports = { async headers() { return [{ source: "/api/:path*", headers: [{ key: "Access-Control-Allow-Origin", value: process.env.NEXT_PUBLIC_ORIGIN }] }]; } };
