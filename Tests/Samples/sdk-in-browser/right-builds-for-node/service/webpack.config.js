const { NxAppWebpackPlugin } = require("@nx/webpack/app-plugin");

module.exports = {
  output: {
    path: "dist"
  },
  plugins: [new NxAppWebpackPlugin({
    target: "node",
    compiler: "tsc",
    main: "./src/main.ts"
  })]
};
