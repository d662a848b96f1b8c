import { build } from "esbuild";
await build({ platform: "node", define: { "globalThis.window": "undefined" } });
