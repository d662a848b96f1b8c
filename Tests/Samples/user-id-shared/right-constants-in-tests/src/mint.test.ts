import { Behest } from "@behest/client-ts";
import { expect, test } from "vitest";
import { mintFor } from "./mint.js";

test("a token is minted for the given user", async () => {
  const minted = await mintFor("test-user");
  expect(minted.token).toMatch(/^ey/);
});

test("the tier is passed on", async () => {
  const behest = new Behest({ key: "behest_sk_live_test", baseUrl: "http://localhost:9999" });
  await expect(behest.auth.mint({ user_id: "user-1", tier: 3 })).rejects.toThrow();
  await expect(behest.auth.mint()).rejects.toThrow();
});
