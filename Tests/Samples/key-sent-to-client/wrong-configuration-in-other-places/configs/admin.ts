import { defineConfig, loadEnv } from "vite";

const env = loadEnv("production", process.cwd(), "");

export default defineConfig({
  root: "admin",
  define: { __KEY__: JSON.stringify(env.BEHEST_KEY) }, // expect: key-sent-to-client
});
