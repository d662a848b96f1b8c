await Bun.build({
  entrypoints: ["./src/index.html"],
  outdir: "./dist",
  define: { "process.env.AI": JSON.stringify(process.env.BEHEST_KEY) }, // expect: key-sent-to-client
});
await Bun.build({ entrypoints: ["./src/server.ts"], target: "bun", define: { K: JSON.stringify(process.env.BEHEST_KEY) } });
