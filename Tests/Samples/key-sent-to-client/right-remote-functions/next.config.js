module.exports = {
  async headers() {
    const policy = `connect-src 'self' ${process.env.BEHEST_BASE_URL}`;
    return [{ source: "/:path*", headers: [{ key: "content-security-policy", value: policy }] }];
  },
};
