// tRPC and Apollo behind Express: the mount of the adapter is the route that mints.
import express from "express";
import cors from "cors";
import { createExpressMiddleware } from "@trpc/server/adapters/express";
import { expressMiddleware } from "@as-integrations/express5";
import { appRouter } from "./router";
import { createContext } from "./context";
import { apollo } from "./apollo";

const app = express();
app.use("/trpc", cors(), createExpressMiddleware({ router: appRouter, createContext })); // expect: wildcard-cors-on-mint

await apollo.start();
app.use(
  "/graphql",
  cors<cors.CorsRequest>({ origin: "*" }), // expect: wildcard-cors-on-mint
  express.json(),
  expressMiddleware(apollo, { context: async ({ req }) => createContext({ req } as never) }),
);
app.listen(4000);
