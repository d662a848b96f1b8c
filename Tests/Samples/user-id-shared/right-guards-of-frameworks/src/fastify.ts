import Fastify from "fastify";
import { Behest } from "@behest/client-ts";

const app = Fastify();

app.post("/token", async (request, reply) => {
  if (!request.user?.sub) return reply.code(401).send({ error: "signed out" });
  return new Behest().auth.mint({ user_id: request.user?.sub });
});

app.listen({ port: 3000 });
