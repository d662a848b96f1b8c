import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export function signer(key: string): Behest {
  const saved = globalThis.window;
  delete (globalThis as any).window; // expect: browser-guard-bypassed
  const behest = new Behest({ key, kid: "kid_trap", tenantId: "ten_door" });
  (globalThis as any).window = saved;
  return behest;
}
