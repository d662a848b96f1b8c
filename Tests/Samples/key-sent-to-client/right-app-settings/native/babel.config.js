// Apps that carry addresses, and ask their server for a token.
module.exports = {
  presets: ["module:@react-native/babel-preset"],
  plugins: [["module:react-native-dotenv", { moduleName: "@env", allowlist: ["BEHEST_BASE_URL", "TOKEN_URL"] }]],
};
