import { build } from "esbuild";

await build({
  entryPoints: ["src/server.js"],
  platform: "node",
  bundle: true,
  define: { "process.env.BEHEST_KEY": JSON.stringify(process.env.BEHEST_KEY) },
});
