import { Behest } from "@behest/client-ts";

export default new Behest({
  tier: 2, // expect: tier-hardcoded
  ttl: 900,
});
