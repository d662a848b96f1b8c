import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { buildSchema } from "type-graphql";
import { TokenResolver } from "./token.resolver.js";

const schema = await buildSchema({ resolvers: [TokenResolver] });

async function context({ req }) {
  return { folder: req.headers["x-folder"] }; // from: user-id-from-request
}

await startStandaloneServer(new ApolloServer({ schema }), { context });
