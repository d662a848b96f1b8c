export default {
  stories: [],
  env: (c) => ({ ...c, AI_KEY: process.env.BEHEST_KEY }), // expect: key-sent-to-client
  viteFinal: (c) => ({
    ...c,
    define: { K: JSON.stringify(process.env.BEHEST_KEY) }, // expect: key-sent-to-client
  }),
};
