// Apollo's standalone server always answers every origin, and has no option for it.
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { resolvers, type Context } from "./resolvers.js";
import { verify } from "./session.js";

const typeDefs = `#graphql
  type Query { ok: Boolean! }
  type Mutation { behestToken: String! }
`;
const server = new ApolloServer<Context>({ typeDefs, resolvers });
const { url } = await startStandaloneServer(server, { // expect: wildcard-cors-on-mint
  context: async ({ req }) => ({ user: await verify(req.headers.authorization) }),
  listen: { port: 4000 },
});
console.log(`at ${url}`);
