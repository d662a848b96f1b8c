import * as esbuild from "esbuild";

await esbuild.build({
  entryPoints: ["src/client/index.tsx"],
  bundle: true,
  outfile: "public/app.js"
});
await esbuild.build({
  entryPoints: ["src/server/index.ts"],
  bundle: true,
  platform: "node",
  outfile: "dist/server.js"
});
const ctx = await esbuild.context({
  entryPoints: {
    admin: "src/admin/index.ts"
  },
  platform: "browser",
  bundle: true
});
await ctx.watch();
