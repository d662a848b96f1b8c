// Behind Express the application's own cors() decides, and it has a list.
import { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import cors from "cors";
import express from "express";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session.js";

const behest = new Behest();
const server = new ApolloServer({
  typeDefs: "type Query { ink: String! } type Mutation { token: String! }",
  resolvers: {
    Query: { ink: () => "blue" },
    Mutation: {
      token: async (_root, _args, { user }) => (await behest.auth.mint({ user_id: user })).token,
    },
  },
});
await server.start();

const app = express();
app.use(
  "/graphql",
  cors({ origin: ["https://quill.example"] }),
  express.json(),
  expressMiddleware(server, {
    context: async ({ req }) => ({ user: await subjectOf(req.headers.authorization) }),
  }),
);
app.use("/ink", cors(), (_req, res) => res.json({ ink: "blue" }));
app.listen(4000);
