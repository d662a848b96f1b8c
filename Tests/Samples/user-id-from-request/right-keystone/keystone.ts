// The session of Keystone, in a resolver and in a route.
import { config, graphql } from "@keystone-6/core";
import { Behest } from "@behest/client-ts";
import { lists, session } from "./schema";

const behest = new Behest();

export default config({
  db: { provider: "sqlite", url: "file:./garden.db" },
  lists,
  session,
  server: {
    extendExpressApp: (app, commonContext) => {
      app.post("/token", async (req, res) => {
        const context = await commonContext.withRequest(req, res);
        if (!context.session) return res.sendStatus(401);
        res.json(await behest.auth.mint({ user_id: context.session.itemId }));
      });
    },
  },
  graphql: {
    extendGraphqlSchema: graphql.extend(() => ({
      mutation: {
        behestToken: graphql.field({
          type: graphql.String,
          args: { topic: graphql.arg({ type: graphql.String }) },
          async resolve(source, { topic }, context) {
            if (!context.session) throw new Error("sign in");
            const { token } = await behest.auth.mint({ user_id: context.session.itemId });
            return `${topic}:${token}`;
          },
        }),
      },
    })),
  },
});
