import { Behest } from "@behest/client-ts";

export default async function (fastify, _options) {
  fastify.get("/legacy/:mate", async function (request, reply) {
    const minted = await new Behest().auth.mint({ user_id: request.params.mate }); // expect: user-id-from-request
    reply.send(minted);
  });
}
