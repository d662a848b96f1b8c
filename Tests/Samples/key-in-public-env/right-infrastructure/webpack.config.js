const slsw = require("serverless-webpack");
const { DefinePlugin } = require("webpack");
module.exports = { entry: slsw.lib.entries, target: "node", mode: "production", plugins: [new DefinePlugin({ KEY: JSON.stringify(process.env.BEHEST_KEY) })] };
