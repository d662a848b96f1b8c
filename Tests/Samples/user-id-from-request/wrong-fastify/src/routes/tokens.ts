import type { FastifyInstance } from "fastify";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export default async function tokens(app: FastifyInstance) {
  app.post("/token", async (request, reply) => {
    if (!request.picker) return reply.code(401).send();
    return behest.auth.mint({
      user_id: request.picker.id, // expect: user-id-from-request
    });
  });

  app.post<{ Body: { grower: string } }>("/grower-token", async (request) => {
    const { grower } = request.body; // from: user-id-from-request
    return behest.auth.mint({ user_id: grower }); // expect: user-id-from-request
  });

  app.route({
    method: "GET",
    url: "/rows/:row/token",
    handler: async (request, reply) => {
      const { row } = request.params as { row: string }; // from: user-id-from-request
      reply.send(await behest.auth.mint({ user_id: row })); // expect: user-id-from-request
    },
  });

  app.get("/remembered", {
    handler: async ({ cookies }) =>
      behest.auth.mint({ user_id: cookies.picker }), // expect: user-id-from-request
  });
}
