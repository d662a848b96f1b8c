import esbuild from "esbuild";

await esbuild.build({
  entryPoints: ["src/handler.ts"],
  platform: "node",
  bundle: true,
  define: { "process.env.BEHEST_KEY": JSON.stringify(process.env.BEHEST_KEY) },
});
await esbuild.build({
  entryPoints: ["src/page.ts"],
  bundle: true,
  define: { "process.env.BEHEST_BASE_URL": JSON.stringify(process.env.BEHEST_BASE_URL) },
});
