module.exports = {
  NODE_ENV: '"production"',
  GATEWAY: JSON.stringify(process.env.BEHEST_KEY), // expect: key-sent-to-client
};
