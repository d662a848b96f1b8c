// The setting is the defect; that client code reads what it defines is the same one.
export default {
  env: {
    AI_KEY: process.env.BEHEST_KEY, // expect: key-sent-to-client
    BEHEST_API_KEY: process.env.BEHEST_API_KEY, // expect: key-sent-to-client
  },
};
