// Settings and plugins of Next.js that inline the key in the client.
const { BEHEST_KEY } = process.env;
const config = {
  publicRuntimeConfig: { ai: { key: BEHEST_KEY } }, // expect: key-sent-to-client
  serverRuntimeConfig: { key: BEHEST_KEY },
  compiler: { define: { AI_KEY: process.env.BEHEST_KEY } }, // expect: key-sent-to-client
  webpack: (config, { isServer, webpack }) => {
    config.plugins.push(new webpack.DefinePlugin({ "process.env.AI": JSON.stringify(process.env.BEHEST_KEY) })); // expect: key-sent-to-client
    if (isServer) config.plugins.push(new webpack.DefinePlugin({ "process.env.AI2": JSON.stringify(process.env.BEHEST_KEY) }));
    return config;
  },
};
module.exports = withBundleAnalyzer(config);
