const path = require("path");

const common = {
  mode: "production",
  module: {
    rules: []
  }
};
module.exports = [{
  ...common,
  name: "server",
  target: "node",
  entry: "./src/server/index.js",
  output: {
    path: path.join(__dirname, "dist/server")
  }
}, {
  ...common,
  name: "web",
  target: "web",
  entry: {
    app: ["./src/web/polyfills.js", "./src/web/app.js"]
  },
  output: {
    path: path.join(__dirname, "dist/web")
  }
}, ];
