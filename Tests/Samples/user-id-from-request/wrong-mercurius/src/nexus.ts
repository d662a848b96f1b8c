import { extendType, idArg, mutationField, nonNull } from "nexus";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const Token = mutationField("token", {
  type: "String",
  args: { keeper: nonNull(idArg()) },
  async resolve(_root, { keeper }) {
    return (await behest.auth.mint({ user_id: keeper })).token; // expect: user-id-from-request
  },
});

export const Resume = extendType({
  type: "Mutation",
  definition(t) {
    t.string("resume", {
      args: { keeper: nonNull(idArg()) },
      resolve: async (_root, args) => (await behest.auth.mint({ user_id: args.keeper })).token, // expect: user-id-from-request
    });
  },
});
