// Configurations and what they inline are spread over folders.
const webpack = require("webpack");
const env = require("../../config/env");
module.exports = {
  entry: "./src/index.js",
  plugins: [new webpack.DefinePlugin(env.stringified)],
};
