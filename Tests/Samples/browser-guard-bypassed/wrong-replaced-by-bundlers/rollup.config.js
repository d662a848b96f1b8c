import replace from "@rollup/plugin-replace";
export default { plugins: [replace({ values: {
  "typeof globalThis.window": "'undefined'", // expect: browser-guard-bypassed
} })] };
