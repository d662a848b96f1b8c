import replace from "@rollup/plugin-replace";
export default [{
  plugins: [replace({ preventAssignment: true, "process.env.BEHEST_KEY": JSON.stringify(process.env.BEHEST_KEY) })], // expect: key-sent-to-client
}];
