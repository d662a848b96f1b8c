// The same plugin under the names of five tools.
const { defineConfig } = require("@vue/cli-service");
module.exports = defineConfig({
  chainWebpack: (config) => {
    config.plugin("define").tap((args) => {
      args[0]["process.env"].BEHEST_KEY = JSON.stringify(process.env.BEHEST_KEY); // expect: key-sent-to-client
      return args;
    });
  },
});
