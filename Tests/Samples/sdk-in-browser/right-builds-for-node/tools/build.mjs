import { build } from "esbuild";
const shared = { bundle: true, platform: "node", sourcemap: true };
await build({ ...shared, entryPoints: ["src/lambda.ts"], outfile: "dist/l.js" });
await build({ entryPoints: ["src/index.ts"], outdir: "dist", format: "esm" });
await build({ entryPoints: ["src/index.ts"], bundle: true, packages: "external", outdir: "dist" });
