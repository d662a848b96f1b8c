import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export function signing(key: string) {
  const behest = new Behest({ key });
  Object.assign(behest.config, { mode: "sign" }); // expect: browser-guard-bypassed
  return behest;
}
