import { generateSessionId } from "@behest/client-ts";
import { expect, test } from "vitest";
import { Chat } from "./chat";

test("renders", () => {
  expect(generateSessionId()).not.toBe(String(Chat));
});
