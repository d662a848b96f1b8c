import { Behest } from "@behest/client-ts";

const PREFIX = "behest_sk_live_";
export const looksRight = (key: string) => key.startsWith(`${PREFIX}`) && key.length === 47;
export const masked = `${PREFIX}${"*".repeat(32)}`;
export const example = PREFIX + "YOUR_KEY_HERE";
export const behest = new Behest({ key: process.env.BEHEST_KEY });
