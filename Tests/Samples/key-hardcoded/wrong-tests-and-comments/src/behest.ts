import { Behest } from "@behest/client-ts";

// const key = "behest_sk_live_a0007eef19a6fb7498b4af6fddb6aeaa"; // expect: key-hardcoded
export const behest = new Behest({ key: process.env.BEHEST_KEY });
