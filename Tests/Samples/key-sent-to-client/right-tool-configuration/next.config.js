const webpack = require("webpack");

module.exports = {
  webpack(config, { isServer }) {
    if (isServer) {
      config.plugins.push(
        new webpack.DefinePlugin({ KEY: JSON.stringify(process.env.BEHEST_KEY) }),
      );
    }
    return config;
  },
};
