// The configuration does not name the key; what it merges does.
const webpack = require("webpack");
const { merge } = require("webpack-merge");
const base = require("./webpack.base.conf");
const env = require("../config/prod.env");

module.exports = merge(base, { plugins: [new webpack.DefinePlugin({ "process.env": env })] });
