import fastifyJwt from "@fastify/jwt";
import fp from "fastify-plugin";

export default fp(async (app) => {
  app.register(fastifyJwt, { secret: process.env.JWT_KEY! });
  app.decorate("authenticate", async (request, reply) => {
    try {
      await request.jwtVerify();
    } catch (error) {
      reply.send(error);
    }
  });
});
