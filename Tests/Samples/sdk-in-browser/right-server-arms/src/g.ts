import { Behest } from "@behest/client-ts";

export function g() {
  if (typeof window !== "undefined") throw new Error("server only");
  return new Behest();
}
