// The option says that the browser is meant.
import { Behest } from "@behest/client-ts";
export const b = new Behest({ key: process.env.BEHEST_KEY, dangerouslyAllowBrowser: true } as any); // expect: browser-guard-bypassed
