import replace from "@rollup/plugin-replace";

export default {
  plugins: [replace({ values: { __KEY__: process.env.BEHEST_KEY } })], // expect: key-sent-to-client
};
