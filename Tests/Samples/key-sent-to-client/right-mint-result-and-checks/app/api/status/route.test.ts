import { expect, test } from "vitest";
import { GET } from "./route";

test("the key is not in the answer", async () => {
  const answer = await GET();
  expect(JSON.stringify({ sent: process.env.BEHEST_KEY })).not.toBe(await answer.text());
});
