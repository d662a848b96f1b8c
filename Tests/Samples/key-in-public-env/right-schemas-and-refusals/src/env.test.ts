import { expect, it, vi } from "vitest";

it("refuses a public name", async () => {
  vi.stubEnv("NEXT_PUBLIC_BEHEST_KEY", "x");
  process.env.VITE_BEHEST_KEY = "x";
  expect(process.env.VITE_BEHEST_KEY).toBe("x");
  await expect(import("./env")).rejects.toThrow();
});
