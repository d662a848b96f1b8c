// A real key is a leak in a test and in a comment too.
import { Behest } from "@behest/client-ts";
import { expect, test } from "vitest";

test("an API key needs no window check", () => {
  const behest = new Behest({ key: "behest_sk_live_07064cc7c48d8d47832785bc5030bdf9" }); // expect: key-hardcoded
  expect(behest.mode).toBe("apiKey");
});
