// The same tools, with the key where it stays on the server.
export default defineNuxtConfig({
  runtimeConfig: { behestKey: "", public: { behestBaseUrl: process.env.BEHEST_BASE_URL } },
});
