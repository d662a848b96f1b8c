import { Behest } from "@behest/client-ts";
import { expect, it } from "vitest";

it.each(["behest_sk_live_x", "behest_sk_live_test", "behest_sk_live_abc"])("takes %s", (key) => {
  expect(new Behest({ key }).mode).toBe("apiKey");
});
