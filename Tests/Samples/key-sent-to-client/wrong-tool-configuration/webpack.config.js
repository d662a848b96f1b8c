const webpack = require("webpack");

module.exports = {
  plugins: [
    new webpack.DefinePlugin({
      "process.env.BEHEST_KEY": JSON.stringify(process.env.BEHEST_KEY), // expect: key-sent-to-client
    }),
    new webpack.EnvironmentPlugin(["NODE_ENV", "BEHEST_API_KEY"]), // expect: key-sent-to-client
  ],
};
