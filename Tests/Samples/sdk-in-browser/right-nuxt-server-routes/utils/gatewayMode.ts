import { Behest } from "@behest/client-ts";

export function gatewayMode() {
  return new Behest().mode;
}
