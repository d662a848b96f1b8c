import { resolve } from "node:path";
import { defineConfig } from "vite";

export default defineConfig({
  root: "web",
  build: {
    rollupOptions: {
      input: {
        main: resolve(__dirname, "web/index.html"),
        embed: resolve(__dirname, "web/embed/loader.ts")
      }
    }
  }
});
