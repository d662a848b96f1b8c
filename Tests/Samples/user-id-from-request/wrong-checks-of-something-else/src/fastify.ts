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
      if (request.params.id !== request.user.sub) request.log.warn("another user");
    },
  },
  async (request) => behest.auth.mint({ user_id: request.params.id }), // expect: user-id-from-request
);
