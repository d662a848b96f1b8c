import { Behest } from "@behest/client-ts";

let instance: Behest | undefined;

export function getBehest(): Behest {
  instance ??= new Behest({ key: process.env.BEHEST_KEY });
  return instance;
}
