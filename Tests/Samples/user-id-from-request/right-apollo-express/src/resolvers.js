import { GraphQLError } from "graphql";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const resolvers = {
  Query: { hello: () => "world" },
  Mutation: {
    token: async (_parent, { dune }, { userId }) => {
      if (!userId) throw new GraphQLError("UNAUTHENTICATED");
      const { token } = await behest.auth.mint({ user_id: userId });
      return `${dune} ${token}`;
    },
  },
};
