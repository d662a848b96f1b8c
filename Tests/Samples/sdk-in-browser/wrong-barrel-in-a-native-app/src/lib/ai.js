import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export function ask() {
  return new Behest().mode;
}
