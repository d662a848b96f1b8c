const { EnvironmentPlugin } = require("webpack");

module.exports = {
  target: "node",
  plugins: [new EnvironmentPlugin(["NODE_ENV", "BEHEST_KEY"])],
};
