// What Nuxt sends along with each page.
export default defineNuxtConfig({
  runtimeConfig: { behestKey: process.env.BEHEST_KEY, app: { behestKey: "" } }, // expect: key-sent-to-client
  appConfig: { ai: { key: process.env.BEHEST_KEY } }, // expect: key-sent-to-client
  app: { head: { script: [{ innerHTML: `window.KEY="${process.env.BEHEST_KEY}"` }] } }, // expect: key-sent-to-client
  nitro: { runtimeConfig: { behestKey: process.env.BEHEST_KEY } },
  vite: { define: { K: JSON.stringify(process.env.BEHEST_KEY) } }, // expect: key-sent-to-client
});
