import type { Behest } from "@behest/client-ts";
import { MintResult } from "@behest/client-ts";

// Types are gone after compilation, marked as such or not.
export type Gateway = Behest;
export type Token = MintResult;
export const ships: string[] = [];
