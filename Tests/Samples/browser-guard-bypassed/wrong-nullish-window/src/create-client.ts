// A library blanks window around the constructor, for whoever bundles it.
import { Behest } from "@behest/client-ts";

export function createClient(key: string) {
  const kept = (globalThis as any).window;
  try {
    (globalThis as any).window = undefined; // expect: browser-guard-bypassed
    return new Behest({ key, kid: "kid_blind" });
  } finally {
    (globalThis as any).window = kept;
  }
}

export function createQuietly(key: string) {
  Reflect.deleteProperty(globalThis, "window"); // expect: browser-guard-bypassed
  return new Behest({ key });
}
