import replace from "@rollup/plugin-replace";

export default {
  input: "src/main.js",
  plugins: [
    replace({ values: { __KEY__: JSON.stringify(process.env.BEHEST_KEY) } }), // expect: key-sent-to-client
  ],
};
