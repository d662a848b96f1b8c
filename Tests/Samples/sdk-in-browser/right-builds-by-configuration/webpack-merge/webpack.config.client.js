const { merge } = require("webpack-merge");
module.exports = merge(require("./webpack.base.js"), { entry: { bundle: "./client/boot.js" } });
