import { Behest } from "@behest/client-ts";

export function gateway() {
  return new Behest();
}
