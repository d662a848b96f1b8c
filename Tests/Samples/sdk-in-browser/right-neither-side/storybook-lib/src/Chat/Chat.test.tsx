import { vi, test, expect } from "vitest";
import { Chat } from "./Chat";
vi.mock("@behest/client-ts", () => ({ Behest: vi.fn() }));
test("draws", () => expect(Chat()).toBeTruthy());
