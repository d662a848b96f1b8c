// A live key in the constructor, under both names of the option.
import { Behest, BehestServerClient } from "@behest/client-ts";

export const behest = new Behest({
  key: "behest_sk_live_0d2970603c57a9d1f00fa742b0be9152", // expect: key-hardcoded
  baseUrl: "https://brick-yard.behest.app",
});

export const older = new BehestServerClient({ apiKey: 'behest_sk_live_4d0f8d70e86949fabb444bcdf2513f82' }); // expect: key-hardcoded
