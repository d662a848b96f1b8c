// GraphQL Yoga reflects any origin, with credentials, unless it is told otherwise.
import { createServer } from "node:http";
import { createSchema, createYoga } from "graphql-yoga";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session.js";

const behest = new Behest();

const schema = createSchema({
  typeDefs: "type Query { ink: String! } type Mutation { token: String! }",
  resolvers: {
    Query: { ink: () => "black" },
    Mutation: {
      async token(_root, _args, context) {
        const { token } = await behest.auth.mint({ user_id: context.user }); // related: wildcard-cors-on-mint
        return token;
      },
    },
  },
});

const yoga = createYoga({ // expect: wildcard-cors-on-mint
  schema,
  context: async ({ request }) => ({
    user: await subjectOf(request.headers.get("authorization")),
  }),
});

createServer(yoga).listen(4000);
