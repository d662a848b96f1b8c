export default defineNuxtPlugin((nuxtApp) => {
  nuxtApp.payload.at = Date.now();
  nuxtApp.provide("x", 1);
});
