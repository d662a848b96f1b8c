// The mutation verifies the user and then lets the arguments choose the tier.
import { Module } from "modelence/server";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export default new Module("tokens", {
  mutations: {
    async issue({ tier }: { tier: number }, { user }) { // from: tier-from-request
      if (!user) throw new Error("Unauthorized");
      const allowed = [1, 2, 3].includes(tier) ? tier : 1;
      const { token, ttl } = await behest.auth.mint({
        user_id: user.id,
        tier: allowed, // expect: tier-from-request
      });
      return { token, ttl };
    },
  },
});
