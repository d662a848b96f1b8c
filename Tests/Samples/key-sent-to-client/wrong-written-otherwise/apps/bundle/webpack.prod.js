const webpack = require("webpack");

module.exports = {
  entry: "./src/main.js",
  plugins: [
    new webpack.DefinePlugin({
      "process.env": { MODE: JSON.stringify("prod"), KEY: JSON.stringify(process.env.BEHEST_KEY) }, // expect: key-sent-to-client
    }),
  ],
};
