import { defineConfig } from "#q-app/wrappers";

export default defineConfig(() => ({
  build: { env: { BEHEST_BASE_URL: process.env.BEHEST_BASE_URL } },
}));
