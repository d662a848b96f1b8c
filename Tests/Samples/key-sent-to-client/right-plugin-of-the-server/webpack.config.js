// The plugin is used by the configuration for Node.js only.
const webpack = require("webpack");
const define = new webpack.DefinePlugin({ KEY: JSON.stringify(process.env.BEHEST_KEY) });
const server = { target: "node", entry: "./s.js", plugins: [define] };
const client = { target: "web", entry: "./c.js", plugins: [] };
module.exports = [server, client];
