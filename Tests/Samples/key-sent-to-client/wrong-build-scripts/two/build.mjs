import * as esbuild from "esbuild";
await esbuild.build({ entryPoints: ["src/s.ts"], platform: "node", bundle: true });
await esbuild.build({ entryPoints: ["src/a.ts"], define: { K: JSON.stringify(process.env.BEHEST_KEY) } }); // expect: key-sent-to-client
