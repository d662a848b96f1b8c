// The same places, with values for the client and for servers.
const webpack = require("webpack");
const { merge } = require("webpack-merge");
const base = require("./webpack.base.conf");
const env = require("../config/prod.env");

module.exports = merge(base, { plugins: [new webpack.DefinePlugin({ "process.env": env })] });
