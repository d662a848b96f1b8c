// Nitro: rules that open other paths, a middleware that tests the path, a handler with a list.
export default defineNitroConfig({
  routeRules: {
    "/api/feed/**": { cors: true },
    "/assets/*": { headers: { "access-control-allow-origin": "*" } },
    "/api/token": { headers: { "access-control-allow-origin": "https://app.example.com" } },
  },
});
