await Bun.build({ entrypoints: ["./src/page.ts"], outdir: "./public" });
await Bun.build({ entrypoints: ["./src/job.ts"], outdir: "./dist", target: "bun" });
