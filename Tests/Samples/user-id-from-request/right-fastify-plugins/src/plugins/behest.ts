import { Behest } from "@behest/client-ts";
import fp from "fastify-plugin";

declare module "fastify" {
  interface FastifyInstance {
    behest: Behest;
  }
}

export default fp(async (app) => {
  app.decorate("behest", new Behest());
});
