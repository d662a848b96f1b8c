import { defineNitroConfig } from "nitropack/config";

export default defineNitroConfig({
  routeRules: {
    "/api/**": { cors: true }, // expect: wildcard-cors-on-mint
    "/api/admin/**": { cors: false },
  },
});
