export default defineNuxtPlugin((nuxtApp) => {
  nuxtApp.payload.ai = { url: process.env.BEHEST_BASE_URL };
  useState("ai", () => process.env.BEHEST_BASE_URL);
});
