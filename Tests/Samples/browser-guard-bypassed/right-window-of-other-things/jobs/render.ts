import { JSDOM } from "jsdom";
import { Behest } from "@behest/client-ts";
globalThis.window = new JSDOM("").window as any;
export const behest = new Behest();
