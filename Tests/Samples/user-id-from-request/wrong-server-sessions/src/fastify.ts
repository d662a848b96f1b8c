import Fastify from "fastify";
import cookie from "@fastify/cookie";
import fastifySession from "@fastify/session";
import { behest } from "./behest";

const app = Fastify();
app.register(cookie);
app.register(fastifySession, { secret: process.env.SESSION_SECRET! });

app.post("/guest", async (request) => {
  const { name } = request.body as { name: string };
  request.session.user = { id: name };
  return { ok: true };
});

app.post("/token", async (request, reply) => {
  const user = request.session.user;
  if (!user) return reply.code(401).send();
  return behest.auth.mint({ user_id: user.id }); // expect: user-id-from-request
});
app.listen({ port: 3000 });
