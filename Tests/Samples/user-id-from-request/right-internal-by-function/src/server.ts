import Fastify from "fastify";
import { Behest } from "@behest/client-ts";
import { isOurs } from "./internal.js";

const behest = new Behest();
const app = Fastify();

app.post<{ Body: { user: string } }>(
  "/token",
  {
    preHandler: async (request, reply) => {
      if (!isOurs(request.headers.authorization)) return reply.code(403).send();
    },
  },
  async (request) => behest.auth.mint({ user_id: request.body.user }),
);

app.post<{ Body: { user: string } }>("/tokens", async (request, reply) => {
  if (!isOurs(request.headers.authorization)) {
    reply.code(403);
    return { error: "not for you" };
  }
  return behest.auth.mint({ user_id: request.body.user });
});
