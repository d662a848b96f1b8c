import { defineConfig, loadEnv } from "vite";

const env = loadEnv("development", process.cwd(), "");

export default defineConfig({
  root: "admin",
  define: { __GATEWAY__: JSON.stringify(env.BEHEST_BASE_URL) },
  server: {
    proxy: { "/v1": { headers: { authorization: `Bearer ${env.BEHEST_KEY}` } } },
  },
});
