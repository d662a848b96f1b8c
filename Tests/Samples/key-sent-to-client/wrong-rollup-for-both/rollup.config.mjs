// One of two bundles is for pages; the other is a module for Node.js.
import replace from "@rollup/plugin-replace";
import pkg from "./package.json" with { type: "json" };
const values = { "process.env.NODE_ENV": '"production"', __BEHEST_KEY__: JSON.stringify(process.env.BEHEST_KEY) }; // expect: key-sent-to-client
export default [
  { input: "src/main.js", output: { file: "public/bundle.js", format: "iife" }, plugins: [replace({ preventAssignment: true, values })] },
  { input: "src/server.js", output: { file: "dist/server.cjs", format: "cjs" }, external: ["express"], plugins: [replace({ "process.env.BEHEST_API_KEY": JSON.stringify(process.env.BEHEST_API_KEY) })] },
];
