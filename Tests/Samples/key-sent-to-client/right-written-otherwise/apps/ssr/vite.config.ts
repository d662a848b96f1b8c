import { defineConfig } from "vite";

export default defineConfig({
  build: { ssr: "src/server.ts" },
  define: { __AI_KEY__: JSON.stringify(process.env.BEHEST_KEY) },
});
