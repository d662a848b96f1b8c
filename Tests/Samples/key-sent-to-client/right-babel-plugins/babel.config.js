// The key is excluded from what the plugin inlines.
module.exports = { plugins: [["transform-inline-environment-variables", { exclude: ["BEHEST_KEY"] }], ["module:react-native-dotenv", { blocklist: ["BEHEST_KEY"] }]] };
