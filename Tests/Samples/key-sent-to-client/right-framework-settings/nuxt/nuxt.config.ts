export default defineNuxtConfig({
  runtimeConfig: { behestKey: "", public: { behestBaseUrl: "" } },
  nitro: { runtimeConfig: { behestApiKey: process.env.BEHEST_KEY } },
});
