import { Behest } from "@behest/client-ts";
import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllGlobals();
  delete (globalThis as any).window;
});

test("signing refuses a browser", () => {
  vi.stubGlobal("window", {});
  expect(() => new Behest({ key: "behest_pk_test" })).toThrow();
});

test("signing works without a window", () => {
  vi.stubGlobal("window", undefined);
  (globalThis as any).window = undefined;
  expect(new Behest({ key: "behest_sk_live_abc" }).mode).toBe("apiKey");
});
