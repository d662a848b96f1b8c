// A mutation and a route that Keystone is extended with, both taking the gardener as told.
import { config, graphql } from "@keystone-6/core";
import { Behest } from "@behest/client-ts";
import { lists } from "./schema";

const behest = new Behest();

export default config({
  db: { provider: "sqlite", url: "file:./garden.db" },
  lists,
  server: {
    extendExpressApp: (app) => {
      app.post("/token/:gardener", async (req, res) => {
        res.json(await behest.auth.mint({ user_id: req.params.gardener })); // expect: user-id-from-request
      });
    },
  },
  graphql: {
    extendGraphqlSchema: graphql.extend((base) => ({
      mutation: {
        behestToken: graphql.field({
          type: graphql.String,
          args: { gardener: graphql.arg({ type: graphql.nonNull(graphql.ID) }) },
          async resolve(source, { gardener }, context) { // from: user-id-from-request
            const { token } = await behest.auth.mint({ user_id: gardener }); // expect: user-id-from-request
            return token;
          },
        }),
      },
    })),
  },
});
