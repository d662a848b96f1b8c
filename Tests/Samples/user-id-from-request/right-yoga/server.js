// The context holds what jwt.verify() gave.
import { createServer } from "node:http";
import { createSchema, createYoga } from "graphql-yoga";
import jwt from "jsonwebtoken";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

function viewerOf(request) {
  const token = request.headers.get("authorization")?.replace("Bearer ", "");
  return token ? jwt.verify(token, process.env.JWT_PUBLIC_KEY, { algorithms: ["RS256"] }) : null;
}

const schema = createSchema({
  typeDefs: "type Query { token(scene: String): String! }",
  resolvers: {
    Query: {
      token: async (_, { scene }, context) => {
        if (!context.viewer) throw new Error("unauthenticated");
        const minted = await behest.auth.mint({ user_id: context.viewer.sub });
        return `${scene}:${minted.token}`;
      },
    },
  },
});

const yoga = createYoga({
  schema,
  cors: { origin: ["https://puppets.example"], credentials: true },
  context: ({ request }) => ({ viewer: viewerOf(request) }),
});

createServer(yoga).listen(4000);
