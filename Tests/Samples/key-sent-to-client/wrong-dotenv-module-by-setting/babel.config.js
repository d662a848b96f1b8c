module.exports = (api) => {
  api.cache(true);
  return {
    presets: ["module:@react-native/babel-preset"],
    plugins: [["module:react-native-dotenv", { moduleName: "@app/env", path: ".env", allowlist: ["API"] }]],
  };
};
