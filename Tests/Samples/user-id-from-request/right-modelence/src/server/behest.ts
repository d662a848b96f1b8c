// Modelence: the second parameter of a mutation holds the verified user.
import { Module } from "modelence/server";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export default new Module("behest", {
  mutations: {
    async mint(_args, { user }) {
      if (!user) {
        throw new Error("Unauthorized");
      }
      const { token, ttl, sessionId, expiresAt } = await behest.auth.mint({
        user_id: user.id,
        ttl: 900,
      });
      return { token, ttl, sessionId, expiresAt, baseUrl: process.env.BEHEST_BASE_URL! };
    },
  },
});
