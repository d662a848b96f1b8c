import { GraphQLError } from "graphql";
import { Behest } from "@behest/client-ts";

export interface Context { user: { id: string } | null }
const behest = new Behest();

export const resolvers = {
  Query: { ok: () => true },
  Mutation: {
    behestToken: async (_parent: unknown, _args: unknown, context: Context) => {
      if (!context.user) throw new GraphQLError("sign in");
      const { token } = await behest.auth.mint({ user_id: context.user.id }); // related: wildcard-cors-on-mint
      return token;
    },
  },
};
