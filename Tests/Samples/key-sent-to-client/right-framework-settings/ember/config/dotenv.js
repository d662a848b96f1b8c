module.exports = () => ({
  clientAllowedKeys: ["BEHEST_BASE_URL"],
  fastbootAllowedKeys: ["BEHEST_KEY"],
});
