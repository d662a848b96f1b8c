import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { resolvers } from "./resolvers/index.js";
import { typeDefs } from "./schema.js";

const server = new ApolloServer({ typeDefs, resolvers });

// The standalone server always answers "*".
await startStandaloneServer(server, { // expect: wildcard-cors-on-mint
  context: async ({ req }) => ({
    puppeteer: req.headers["x-puppeteer"], // from: user-id-from-request
  }),
  listen: { port: 4000 },
});
