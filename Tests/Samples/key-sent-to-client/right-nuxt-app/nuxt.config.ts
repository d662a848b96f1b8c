// Private runtime configuration, and a route that mints.
export default defineNuxtConfig({
  runtimeConfig: {
    behestKey: process.env.BEHEST_KEY,
    behest: { key: "", baseUrl: "" },
    public: { behestBaseUrl: process.env.BEHEST_BASE_URL, assistantEnabled: !!process.env.BEHEST_KEY },
  },
  nitro: { runtimeConfig: { behestKey: "" } },
});
