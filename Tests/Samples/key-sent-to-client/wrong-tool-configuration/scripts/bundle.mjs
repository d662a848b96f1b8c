import { build } from "esbuild";

const secret = process.env.BEHEST_KEY;
await build({
  entryPoints: ["src/main.ts"],
  define: { KEY: `"${secret}"` }, // expect: key-sent-to-client
});
