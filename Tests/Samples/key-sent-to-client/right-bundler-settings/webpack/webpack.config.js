const webpack = require("webpack");
const Dotenv = require("dotenv-webpack");
const HtmlWebpackPlugin = require("html-webpack-plugin");

// Bundlers of every kind that ship addresses, and keep the key out or on the server's side.
module.exports = [
  {
    entry: "./src/index.js",
    plugins: [
      new Dotenv({ path: "./.env.web" }),
      new webpack.EnvironmentPlugin({ BEHEST_BASE_URL: "https://ticker.behest.app", NODE_ENV: "production" }),
      new HtmlWebpackPlugin({ templateParameters: { baseUrl: process.env.BEHEST_BASE_URL } }),
    ],
  },
  {
    target: "node",
    entry: "./server/index.js",
    plugins: [new webpack.DefinePlugin({ "process.env.BEHEST_KEY": JSON.stringify(process.env.BEHEST_KEY) })],
  },
];
