const path = require("path");

const base = {
  target: "node",
  mode: "production"
};
module.exports = (env) => ({
  ...base,
  entry: path.resolve(__dirname, "src", "cli.ts"),
  output: {
    path: path.resolve(__dirname, "dist")
  }
});
