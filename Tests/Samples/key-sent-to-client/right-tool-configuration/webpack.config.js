const webpack = require("webpack");

module.exports = {
  target: "node",
  plugins: [new webpack.EnvironmentPlugin(["BEHEST_KEY"])],
};
