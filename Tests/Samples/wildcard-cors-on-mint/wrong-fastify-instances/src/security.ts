import fp from "fastify-plugin";
import cors from "@fastify/cors";

export default fp(async (fastify) => {
  await fastify.register(cors, { origin: true, credentials: true }); // expect: wildcard-cors-on-mint
});
