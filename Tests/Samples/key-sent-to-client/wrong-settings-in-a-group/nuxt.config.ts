// The gateway's settings have a group of their own, whose names say nothing by themselves.
export default defineNuxtConfig({
  runtimeConfig: {
    behest: { key: "", baseUrl: "" },
    public: { behest: { baseUrl: "" } },
  },
});
