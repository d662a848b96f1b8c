import { BehestClient } from "@behest/client-ts";
export const b = new BehestClient({ dangerouslyAllowBrowser: true }); // expect: browser-guard-bypassed
