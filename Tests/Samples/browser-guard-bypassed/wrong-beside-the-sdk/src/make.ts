// The module that imports the SDK is one step away.
import { behest } from "./sdk";
delete (globalThis as any).window; // expect: browser-guard-bypassed
export const b = behest();
