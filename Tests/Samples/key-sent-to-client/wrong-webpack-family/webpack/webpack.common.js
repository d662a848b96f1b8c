const HtmlWebpackPlugin = require("html-webpack-plugin");
const Dotenv = require("dotenv-webpack");
module.exports = { plugins: [new HtmlWebpackPlugin({ templateParameters: { key: process.env.BEHEST_KEY } }), new Dotenv()] }; // expect: key-sent-to-client
