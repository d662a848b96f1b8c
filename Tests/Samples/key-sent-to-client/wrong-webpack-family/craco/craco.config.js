const webpack = require("webpack");
module.exports = {
  webpack: { plugins: { add: [new webpack.DefinePlugin({ __AI__: JSON.stringify({ key: process.env.BEHEST_KEY }) })] } }, // expect: key-sent-to-client
};
