// Nuxt's settings for one environment make the key public.
const publicConfig = {
  behestBaseUrl: "",
  behestKey: "", // expect: key-sent-to-client
};
export default defineNuxtConfig({
  runtimeConfig: {
    behestKey: "",
    public: publicConfig,
  },
  $production: { runtimeConfig: { public: { gatewaySecret: process.env.BEHEST_KEY } } }, // expect: key-sent-to-client
});
