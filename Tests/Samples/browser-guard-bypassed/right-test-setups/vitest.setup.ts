// Tests and what runs before them may do as they like.
import { Behest } from "@behest/client-ts";
import { vi } from "vitest";
vi.stubGlobal("window", undefined);
export const behest = new Behest();
