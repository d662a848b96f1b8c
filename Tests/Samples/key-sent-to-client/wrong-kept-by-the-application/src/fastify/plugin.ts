import fp from "fastify-plugin";
export default fp(async (fastify) => {
  fastify.decorate("gateway", { key: process.env.BEHEST_SECRET_KEY }); // expect: key-sent-to-client
});
