// Nuxt's rules merge from the general to the specific; the one that is left opens the route.
export default defineNuxtConfig({
  modules: ["nuxt-auth-utils"],
  routeRules: {
    "/": { prerender: true },
    "/api/**": { cors: false },
    "/api/behest/**": { headers: { "Access-Control-Allow-Origin": "*" } }, // expect: wildcard-cors-on-mint
    "/api/feed/**": { cors: true },
  },
});
