const raw = {
  NODE_ENV: process.env.NODE_ENV || "development",
  BEHEST_KEY: process.env.BEHEST_KEY,
};
exports.stringified = {
  // expect-next: key-sent-to-client
  "process.env": Object.keys(raw).reduce((env, key) => {
    env[key] = JSON.stringify(raw[key]);
    return env;
  }, {}),
};
