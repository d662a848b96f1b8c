const webpack = require("webpack");
module.exports = { plugins: [new webpack.DefinePlugin({ "process.env": JSON.stringify(process.env) })] }; // expect: key-sent-to-client
