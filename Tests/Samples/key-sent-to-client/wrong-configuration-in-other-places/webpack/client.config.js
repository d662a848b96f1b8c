const { DefinePlugin } = require("webpack");

const values = { __KEY__: JSON.stringify(process.env.BEHEST_API_KEY) }; // expect: key-sent-to-client
module.exports = { target: "web", plugins: [new DefinePlugin(values)] };
