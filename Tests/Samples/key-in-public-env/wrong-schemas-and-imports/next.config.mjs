export default {
  env: {
    NEXT_PUBLIC_ASSISTANT: process.env.BEHEST_KEY, // expect: key-in-public-env
    NEXT_PUBLIC_BEHEST_SECRET: "set in the dashboard", // expect: key-in-public-env
  },
};
