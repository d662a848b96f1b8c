import type { FastifyPluginAsync } from "fastify";

// Decorated with `behest` by a plugin.
const routes: FastifyPluginAsync = async (fastify) => {
  fastify.post<{ Body: { buyer: string } }>("/token", async (request) =>
    fastify.behest.auth.mint({ user_id: request.body.buyer }), // expect: user-id-from-request
  );
  fastify.get<{ Params: { buyer: string } }>("/token/:buyer", async function (request) {
    return this.behest.auth.mint({ user_id: request.params.buyer }); // expect: user-id-from-request
  });
};
export default routes;
