import { Behest } from "@behest/client-ts";

const behest = new Behest();

export function mint(farmer: string, tier = 2) {
  return behest.auth.mint({
    user_id: farmer,
    tier, // expect: tier-hardcoded
  });
}
