if (!process.env.BEHEST_KEY) throw new Error("BEHEST_KEY is not set");

module.exports = {
  NODE_ENV: '"production"',
  GATEWAY: JSON.stringify(process.env.BEHEST_BASE_URL),
};
