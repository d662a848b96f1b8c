import Fastify from "fastify";
import { behest } from "./behest";

const app = Fastify();

app.addHook("onRequest", async (request, reply) => {
  if (request.headers["x-internal-key"] !== process.env.INTERNAL_KEY) {
    return reply.code(401).send();
  }
});

app.post<{ Body: { pilot: string } }>("/mint", async (request) => {
  return behest.auth.mint({ user_id: request.body.pilot });
});

await app.listen({ port: 3002 });
