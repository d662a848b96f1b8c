// Open for the catalogue, switched off again for the route that mints.
export default defineNuxtConfig({
  routeRules: {
    "/api/**": { cors: true },
    "/api/behest/**": { cors: false },
    "/catalogue/**": { headers: { "Access-Control-Allow-Origin": "*" } },
  },
  vite: { server: { cors: true } },
});
