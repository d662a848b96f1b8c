// The first parameter of a Modelence mutation is what the client sent.
import { Module } from "modelence/server";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export default new Module("behest", {
  mutations: {
    async mint(args: { userId: string }, { user }) {
      if (!user) throw new Error("Sign in first");
      const minted = await behest.auth.mint({
        user_id: args.userId, // expect: user-id-from-request
        ttl: 900,
      });
      return { token: minted.token, baseUrl: process.env.BEHEST_BASE_URL! };
    },
  },
});
