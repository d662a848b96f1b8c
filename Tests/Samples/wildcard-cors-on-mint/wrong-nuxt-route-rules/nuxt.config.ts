// The rule for the whole API turns CORS on; the one for embeds writes the header itself.
export default defineNuxtConfig({
  compatibilityDate: "2025-05-15",
  routeRules: {
    "/": { prerender: true },
    "/api/**": { cors: true }, // expect: wildcard-cors-on-mint
    "/embed/*": {
      headers: { "access-control-allow-origin": "*" }, // expect: wildcard-cors-on-mint
    },
  },
});
