import { ApolloServer } from "@apollo/server";
import { GraphQLError } from "graphql";

export const server = new ApolloServer({
  typeDefs: `type Query { ping: String }`,
  resolvers: {
    Query: {
      ping: () => {
        throw new GraphQLError(`no answer with ${process.env.BEHEST_KEY}`); // expect: key-sent-to-client
      },
    },
  },
});
