// A plugin that is added for the server only.
export default {
  webpack(config, { isServer, nextRuntime, webpack }) {
    if (!isServer) return config;
    config.plugins.push(new webpack.DefinePlugin({ "process.env.AI": JSON.stringify(process.env.BEHEST_KEY) }));
    return config;
  },
  async rewrites() { return [{ source: "/ai/:path*", destination: `${process.env.BEHEST_BASE_URL}/:path*` }]; },
};
