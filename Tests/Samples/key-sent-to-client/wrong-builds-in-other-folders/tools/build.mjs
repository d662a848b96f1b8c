import * as esbuild from "esbuild";
import { clientDefines } from "./defines.mjs";

await esbuild.build({
  entryPoints: ["client/index.ts"],
  bundle: true,
  outdir: "public/js",
  define: clientDefines(),
});
