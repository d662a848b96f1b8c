export default {
  mount: { src: "/" },
  env: {
    AI_KEY: process.env.BEHEST_API_KEY, // expect: key-sent-to-client
  },
};
