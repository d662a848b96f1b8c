import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export const behest = new Behest({ kid: "sk_a1b2c3d4e5f6a7b8" });
