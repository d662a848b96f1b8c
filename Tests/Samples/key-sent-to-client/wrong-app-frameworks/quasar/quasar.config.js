module.exports = configure(function () { return { build: {
  env: { AI: process.env.BEHEST_KEY }, // expect: key-sent-to-client
} }; });
