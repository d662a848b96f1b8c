import { ApolloServer } from "@apollo/server";
const resolvers = { Query: { behestKey: () => process.env.BEHEST_KEY } }; // expect: key-sent-to-client
export const server = new ApolloServer({ typeDefs: "", resolvers });
