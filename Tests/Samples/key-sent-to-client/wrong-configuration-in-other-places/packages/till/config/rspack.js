const rspack = require("@rspack/core");

module.exports = {
  plugins: [
    new rspack.DefinePlugin({ KEY: JSON.stringify(process.env.BEHEST_KEY) }), // expect: key-sent-to-client
  ],
};
