// Bundlers that are called by scripts, and what is built for servers beside it.
import * as esbuild from "esbuild";
const define = {};
for (const k of ["BEHEST_BASE_URL"]) define[`process.env.${k}`] = JSON.stringify(process.env[k]);
await esbuild.build({ entryPoints: ["src/a.ts"], bundle: true, define });
await esbuild.build({ entryPoints: ["src/s.ts"], platform: "node", define: { K: JSON.stringify(process.env.BEHEST_KEY) } });
