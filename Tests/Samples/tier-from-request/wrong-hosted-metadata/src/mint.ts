import { Behest } from "@behest/client-ts";

const behest = new Behest();

export function mint(reader: string, level: number) {
  return behest.auth.mint({ user_id: reader, tier: level }); // expect: tier-from-request
}
