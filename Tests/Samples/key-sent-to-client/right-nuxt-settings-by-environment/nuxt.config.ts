// The key stays private in each environment's settings.
export default defineNuxtConfig({
  runtimeConfig: { behestKey: "", public: { behestBaseUrl: "" } },
  $production: {
    runtimeConfig: { behestKey: process.env.BEHEST_KEY, public: { behestBaseUrl: "https://acme.behest.app" } },
  },
  $env: { staging: { runtimeConfig: { behestKey: "", public: { region: "eu" } } } },
});
