import { ApolloServer } from "@apollo/server";
import { Behest } from "@behest/client-ts";
import type { Context } from "./context";

const behest = new Behest();
export const apollo = new ApolloServer<Context>({
  typeDefs: `type Mutation { token: String! } type Query { ok: Boolean }`,
  resolvers: {
    Mutation: {
      token: async (_: unknown, __: unknown, { user }: Context) => {
        if (!user) throw new Error("sign in");
        const { token } = await behest.auth.mint({ user_id: user.id });
        return token;
      },
    },
  },
});
