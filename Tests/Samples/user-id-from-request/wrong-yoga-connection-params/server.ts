import { createSchema, createYoga, type YogaInitialContext } from "graphql-yoga";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

const context = ({ request }: YogaInitialContext) => {
  const beachcomber = new URL(request.url).searchParams.get("beachcomber"); // via: user-id-from-request
  return { beachcomber };
};

export const yoga = createYoga({
  context,
  cors: false,
  schema: createSchema({
    typeDefs: "type Query { token: String! }",
    resolvers: {
      Query: {
        token: {
          resolve: async (_, __, ctx) =>
            (await behest.auth.mint({ user_id: ctx.beachcomber })).token, // expect: user-id-from-request
        },
      },
    },
  }),
});

Bun.serve({ fetch: yoga.fetch });
