import { build } from "esbuild";
await build({ define: {
  "globalThis.window": "undefined", // expect: browser-guard-bypassed
} });
