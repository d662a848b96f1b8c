await Bun.build({ entrypoints: ["./src/app.tsx"], env: "BEHEST_*" }); // expect: key-sent-to-client
await Bun.build({ entrypoints: ["./src/app.tsx"], env: "PUBLIC_*" });
