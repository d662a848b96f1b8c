// The bundler replaces the very expression that the guard evaluates.
import { defineConfig } from "vite";

export default defineConfig({
  define: {
    global: "globalThis",
    "globalThis.window": "undefined", // expect: browser-guard-bypassed
  },
});
