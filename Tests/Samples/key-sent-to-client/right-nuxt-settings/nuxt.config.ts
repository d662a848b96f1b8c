// The key at the top level, an address under `public`.
export default defineNuxtConfig({
  runtimeConfig: { behestKey: '', public: { behestBaseUrl: '' } },
});
