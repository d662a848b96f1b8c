import { defineConfig } from "vite";

export default defineConfig({
  define: { global: "globalThis", "process.env.NODE_DEBUG": "undefined" },
  environments: { ssr: { define: { window: "undefined" } } },
});
