import { Behest } from "@behest/client-ts";
jest.spyOn(globalThis as any, "window", "get").mockReturnValue(undefined); // expect: browser-guard-bypassed
export const behest = new Behest();
