export default [
  { input: "src/widget.js", output: { file: "public/widget.js", format: "iife" } },
  { input: "src/lib.js", output: { file: "dist/lib.mjs", format: "es" } },
];
