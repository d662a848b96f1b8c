// These are what server renderers replace; the guard asks for neither.
const webpack = require("webpack");

module.exports = {
  target: "node",
  entry: "./src/render.js",
  plugins: [new webpack.DefinePlugin({ "typeof window": '"undefined"', window: "undefined" })],
};
