import { ApolloServer } from "@apollo/server";
import { startServerAndCreateNextHandler } from "@as-integrations/next";
import jwt from "jsonwebtoken";
import type { NextRequest } from "next/server";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

const server = new ApolloServer({
  typeDefs: "type Query { token: String! }",
  resolvers: {
    Query: {
      token: async (_parent, _args, context) => {
        const minted = await behest.auth.mint({ user_id: context.user.sub }); // expect: user-id-unverified
        return minted.token;
      },
    },
  },
});

const handler = startServerAndCreateNextHandler<NextRequest>(server, {
  context: async (req) => {
    const token = req.headers.get("authorization") ?? "";
    return { user: jwt.decode(token.replace("Bearer ", "")) }; // from: user-id-unverified
  },
});

export { handler as GET, handler as POST };
