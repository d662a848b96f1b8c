module.exports = function (env) {
  return { clientAllowedKeys: ["BEHEST_KEY"], fastbootAllowedKeys: ["BEHEST_API_KEY"] }; // expect: key-sent-to-client
};
