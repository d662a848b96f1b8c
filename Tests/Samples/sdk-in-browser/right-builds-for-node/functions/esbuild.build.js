const esbuild = require("esbuild");

esbuild.buildSync({
  entryPoints: ["src/handlers/a.ts"],
  bundle: true,
  outdir: "dist",
  target: "node18"
});
esbuild.build({
  entryPoints: ["src/handlers/a.ts"],
  bundle: true,
  outdir: "dist",
  external: ["@behest/client-ts"]
});
