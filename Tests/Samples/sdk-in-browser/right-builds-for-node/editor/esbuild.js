const esbuild = require("esbuild");

async function main() {
  const ctx = await esbuild.context({
    entryPoints: ["src/extension.ts"],
    bundle: true,
    format: "cjs",
    platform: "node",
    external: ["vscode"],
    outfile: "dist/extension.js"
  });
  await ctx.rebuild();
}
main();
