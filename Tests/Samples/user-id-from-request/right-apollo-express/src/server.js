import { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import express from "express";
import session from "express-session";
import { resolvers } from "./resolvers.js";

const typeDefs = "type Query { hello: String } type Mutation { token(userId: ID, dune: String): String! }";
const server = new ApolloServer({ typeDefs, resolvers });
await server.start();

const app = express();
app.use(session({ secret: process.env.SESSION_SECRET, resave: false, saveUninitialized: false }));
app.use(
  "/graphql",
  express.json(),
  expressMiddleware(server, { context: async ({ req }) => ({ userId: req.session.userId }) }),
);
app.listen(4000);
