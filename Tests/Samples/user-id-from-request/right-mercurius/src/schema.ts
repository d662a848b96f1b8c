import { makeSchema, mutationField, stringArg } from "nexus";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

const Token = mutationField("token", {
  type: "String",
  args: { topic: stringArg() },
  async resolve(_root, { topic }, ctx) {
    return `${topic} ${(await behest.auth.mint({ user_id: ctx.keeper })).token}`;
  },
});

export const schema = makeSchema({ types: [Token] });
