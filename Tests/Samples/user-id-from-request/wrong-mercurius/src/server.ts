// Mercurius on Fastify: arguments are the client's, and so is a context made of a header.
import Fastify from "fastify";
import mercurius from "mercurius";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = Fastify();

const schema = `
  type Query { hives: Int }
  type Mutation { token(keeper: ID!): String, resume: String }
`;

const resolvers = {
  Mutation: {
    async token(_: unknown, { keeper }: { keeper: string }) { // from: user-id-from-request
      return (await behest.auth.mint({ user_id: keeper })).token; // expect: user-id-from-request
    },
    async resume(_: unknown, args: unknown, ctx: { keeper: string }) {
      return (await behest.auth.mint({ user_id: ctx.keeper })).token; // expect: user-id-from-request
    },
  },
};

app.register(mercurius, {
  schema,
  resolvers,
  context: async (request) => ({ keeper: request.headers["x-keeper"] }),
});

await app.listen({ port: 3000 });
