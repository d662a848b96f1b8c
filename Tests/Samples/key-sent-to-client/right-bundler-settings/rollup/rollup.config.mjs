import replace from "@rollup/plugin-replace";

export default {
  input: "src/widget.js",
  output: { file: "dist/widget.js", format: "iife" },
  plugins: [replace({ values: { __BASE_URL__: process.env.BEHEST_BASE_URL } })],
};
