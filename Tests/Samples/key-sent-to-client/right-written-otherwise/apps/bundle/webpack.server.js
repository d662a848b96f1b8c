const webpack = require("webpack");

module.exports = {
  target: "node20.11",
  entry: "./server/main.js",
  plugins: [
    new webpack.EnvironmentPlugin({ BEHEST_KEY: "" }),
    new webpack.DefinePlugin({ "process.env": { KEY: JSON.stringify(process.env.BEHEST_KEY) } }),
  ],
};
