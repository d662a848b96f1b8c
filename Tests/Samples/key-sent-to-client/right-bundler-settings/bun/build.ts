await Bun.build({ entrypoints: ["./src/index.html"], outdir: "./dist", env: "PUBLIC_*" });
await Bun.build({ entrypoints: ["./src/server.ts"], outdir: "./out", target: "bun", env: "BEHEST_*" });
