import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export const behest = new Behest({ kid: "sk_a1b2c3d4e5f6a7b8" });

// The other copy is one file.
export const legacy = async () => new (await import("./lib/behest.mjs")).Behest();
