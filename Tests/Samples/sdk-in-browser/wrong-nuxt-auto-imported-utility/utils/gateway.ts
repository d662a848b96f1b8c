import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export function gatewayMode() {
  return new Behest().mode;
}
