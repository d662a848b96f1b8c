import { defineConfig } from "vite";

export default defineConfig({
  build: { ssr: "src/render.js" },
  define: { "process.env.NODE_ENV": '"production"', "typeof window": '"undefined"' },
});
