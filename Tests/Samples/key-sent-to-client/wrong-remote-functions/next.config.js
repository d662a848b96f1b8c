module.exports = {
  async headers() {
    return [
      {
        source: "/:path*",
        headers: [{ key: "x-gateway", value: process.env.BEHEST_KEY }], // expect: key-sent-to-client
      },
    ];
  },
};
