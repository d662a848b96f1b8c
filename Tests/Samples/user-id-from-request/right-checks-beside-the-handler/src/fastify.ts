import Fastify from "fastify";
import jwt from "@fastify/jwt";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = Fastify();
app.register(jwt, { secret: process.env.JWT_SECRET! });
app.addHook("onRequest", async (request) => {
  await request.jwtVerify();
});

app.post<{ Params: { id: string } }>(
  "/users/:id/token",
  {
    preHandler: async (request, reply) => {
      if (request.params.id !== request.user.sub) return reply.code(403).send();
    },
  },
  async (request) => behest.auth.mint({ user_id: request.params.id }),
);
