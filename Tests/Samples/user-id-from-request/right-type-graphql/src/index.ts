import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Arg, buildSchema, Ctx, Mutation, Resolver } from "type-graphql";
import { Behest } from "@behest/client-ts";
import { type Context, contextOf } from "./context.js";

@Resolver()
class TokenResolver {
  @Mutation(() => String)
  async token(@Arg("forest") forest: string, @Ctx() { viewer }: Context) {
    const minted = await new Behest().auth.mint({ user_id: viewer.sub });
    return `${forest}/${minted.token}`;
  }
}

const server = new ApolloServer<Context>({ schema: await buildSchema({ resolvers: [TokenResolver] }) });
await startStandaloneServer(server, { context: async ({ req }) => contextOf(req) });
