// tRPC behind Express and GraphQL Yoga, each with origins of its own.
import express from "express";
import cors from "cors";
import { createExpressMiddleware } from "@trpc/server/adapters/express";
import { initTRPC } from "@trpc/server";
import { createYoga, createSchema } from "graphql-yoga";
import jwt from "jsonwebtoken";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const userOf = (header?: string) => (header ? (jwt.verify(header.slice(7), process.env.JWT_SECRET!) as { id: string }) : null);
const t = initTRPC.context<{ user: { id: string } | null }>().create();
const appRouter = t.router({
  token: t.procedure.mutation(async ({ ctx }) => {
    if (!ctx.user) throw new Error("sign in");
    return behest.auth.mint({ user_id: ctx.user.id });
  }),
});

const yoga = createYoga<{}, { user: { id: string } | null }>({
  cors: { origin: ["https://app.example.com"], credentials: true },
  context: ({ request }) => ({ user: userOf(request.headers.get("authorization") ?? undefined) }),
  schema: createSchema({
    typeDefs: `type Query { token: String! }`,
    resolvers: {
      Query: {
        token: async (_: unknown, __: unknown, { user }) => {
          if (!user) throw new Error("sign in");
          return (await behest.auth.mint({ user_id: user.id })).token;
        },
      },
    },
  }),
});

const app = express();
app.get("/docs", cors(), (_req, res) => res.send("docs"));
app.use(
  "/trpc",
  cors({ origin: process.env.WEB_URL, credentials: true }),
  createExpressMiddleware({ router: appRouter, createContext: ({ req }) => ({ user: userOf(req.headers.authorization) }) }),
);
app.use(yoga.graphqlEndpoint, yoga);
app.listen(4000);
