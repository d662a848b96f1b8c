// Each tool has a setting that puts a value into what it ships.
export default defineNuxtConfig({
  runtimeConfig: {
    behestKey: process.env.BEHEST_KEY,
    public: { assistant: { key: process.env.BEHEST_KEY } }, // expect: key-sent-to-client
  },
});
