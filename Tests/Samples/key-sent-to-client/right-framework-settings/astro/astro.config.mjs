import { defineConfig, envField } from "astro/config";

export default defineConfig({
  env: {
    schema: {
      BEHEST_BASE_URL: envField.string({ context: "client", access: "public" }),
      BEHEST_KEY: envField.string({ context: "server", access: "secret" }),
    },
  },
});
