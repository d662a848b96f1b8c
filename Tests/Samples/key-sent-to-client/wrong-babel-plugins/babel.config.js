// Plugins of Babel that write variables into the code.
module.exports = {
  presets: ["module:@react-native/babel-preset"],
  plugins: [["transform-inline-environment-variables", { include: ["BEHEST_KEY", "API_URL"] }], // expect: key-sent-to-client
  ["transform-define", { "process.env.BEHEST_API_KEY": process.env.BEHEST_API_KEY }]], // expect: key-sent-to-client
};
