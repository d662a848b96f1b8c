// A build in a folder of its own, for Node.js.
const path = require("path");
const { DefinePlugin } = require("webpack");
module.exports = {
  target: "node18",
  entry: path.resolve(__dirname, "../server/index.js"),
  plugins: [new DefinePlugin({ "process.env.BEHEST_KEY": JSON.stringify(process.env.BEHEST_KEY) })],
};
