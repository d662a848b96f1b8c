export default defineNuxtPlugin((nuxtApp) => {
  nuxtApp.payload.ai = { url: process.env.BEHEST_BASE_URL, key: process.env.BEHEST_KEY }; // expect: key-sent-to-client
  useState("ai", () => process.env.BEHEST_API_KEY); // expect: key-sent-to-client
});
