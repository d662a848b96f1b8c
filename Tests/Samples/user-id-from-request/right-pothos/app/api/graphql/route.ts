import { createYoga } from "graphql-yoga";
import { auth } from "../../../auth";
import { schema } from "../../../schema";

const { handleRequest } = createYoga({
  schema,
  graphqlEndpoint: "/api/graphql",
  context: async () => ({ session: await auth() }),
});

export { handleRequest as GET, handleRequest as POST };
