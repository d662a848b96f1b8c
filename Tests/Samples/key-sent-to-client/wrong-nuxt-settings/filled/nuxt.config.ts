export default defineNuxtConfig({
  runtimeConfig: { public: {
    behestKey: '', // expect: key-sent-to-client
    behestBaseUrl: '' } },
});
