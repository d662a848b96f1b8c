import { Module } from "modelence/server";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export default new Module("behest", {
  mutations: {
    async mint(_args: unknown, { user }: { user: { id: string; handle?: string } | null }) {
      if (!user) throw new Error("sign in");
      const tier = user.handle?.endsWith("-pro") ? 2 : 1;
      return behest.auth.mint({ user_id: user.id, tier }); // expect: tier-from-request
    },
  },
});
