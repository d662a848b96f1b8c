import { Behest } from "@behest/client-ts";
import { builder } from "./builder";

const behest = new Behest();

builder.mutationField("token", (t) =>
  t.string({
    args: { actor: t.arg.string({ required: true }) },
    resolve: async (_root, { actor }) => { // from: user-id-from-request
      const minted = await behest.auth.mint({ user_id: actor }); // expect: user-id-from-request
      return minted.token;
    },
  }),
);

export const schema = builder.toSchema();
