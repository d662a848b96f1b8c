const webpack = require("webpack");
module.exports = { plugins: [new webpack.DefinePlugin({
  "typeof globalThis.window": JSON.stringify("undefined"), // expect: browser-guard-bypassed
})] };
