// A route of a module answers with headers of its own.
import { Module } from "modelence/server";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export default new Module("behest", {
  routes: [
    {
      path: "/behest/token",
      handlers: {
        async post(_params, { user }) {
          if (!user) throw new Error("sign in");
          const minted = await behest.auth.mint({ user_id: user.id }); // related: wildcard-cors-on-mint
          return {
            data: minted,
            headers: { "Access-Control-Allow-Origin": "*" }, // expect: wildcard-cors-on-mint
          };
        },
      },
    },
  ],
});
