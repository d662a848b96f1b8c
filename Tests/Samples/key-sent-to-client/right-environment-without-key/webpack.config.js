// Nothing of Behest is near: what goes along is not our business.
const webpack = require("webpack");
module.exports = { plugins: [new webpack.DefinePlugin({ "process.env": JSON.stringify(process.env) })] };
