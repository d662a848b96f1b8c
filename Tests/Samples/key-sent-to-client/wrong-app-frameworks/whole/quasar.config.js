module.exports = configure(function () { return { build: {
  env: require("dotenv").config().parsed, // expect: key-sent-to-client
} }; });
