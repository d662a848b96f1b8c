// The open headers are those of another application of the workspace.
module.exports = { async headers() { return [{ source: "/:path*", headers: [{ key: "Access-Control-Allow-Origin", value: "*" }] }]; } };
