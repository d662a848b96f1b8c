await Bun.build({ entrypoints: ["./src/index.html"], outdir: "./dist", env: "MILL_*" });
