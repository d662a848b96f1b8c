const webpack = require("webpack");
module.exports = { plugins: [new webpack.DefinePlugin({ window: "undefined", "typeof window": JSON.stringify("undefined") })] };
