import plugin from "fastify-plugin";
import { Behest } from "@behest/client-ts";

export default plugin(async (fastify) => {
  fastify.decorate("behest", new Behest());
});
