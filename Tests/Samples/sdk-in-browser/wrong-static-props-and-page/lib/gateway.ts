import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export function gateway() {
  return new Behest();
}
