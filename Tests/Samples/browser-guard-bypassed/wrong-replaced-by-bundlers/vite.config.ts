// Bundlers replace the expression of the guard; for servers they may.
import { defineConfig } from "vite";
export default defineConfig({ define: {
  "globalThis.window": "undefined", // expect: browser-guard-bypassed
  "typeof globalThis.window": JSON.stringify("undefined"), // expect: browser-guard-bypassed
} });
