// The tools of tests, in code that ships.
import { Behest } from "@behest/client-ts";
import { vi } from "vitest";
vi.stubGlobal("window", undefined); // expect: browser-guard-bypassed
export const behest = new Behest();
