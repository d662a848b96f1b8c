export default defineNuxtConfig({
  runtimeConfig: {
    behest: { key: "", baseUrl: "" },
    public: { behest: { baseUrl: "" } },
  },
});
