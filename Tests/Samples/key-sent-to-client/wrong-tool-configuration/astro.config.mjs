import { defineConfig, envField } from "astro/config";

export default defineConfig({
  env: {
    schema: {
      BEHEST_KEY: envField.string({ context: "client", access: "public" }), // expect: key-sent-to-client
      BEHEST_API_KEY: envField.string({ context: "server", access: "secret" }),
    },
  },
});
