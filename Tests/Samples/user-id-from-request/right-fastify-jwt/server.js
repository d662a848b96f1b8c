// @fastify/jwt: request.user is what jwtVerify() verified. The body only says what to talk about.
import jwt from "@fastify/jwt";
import fastify from "fastify";
import { Behest } from "@behest/client-ts";

const app = fastify();
const behest = new Behest();
await app.register(jwt, { secret: process.env.JWT_SECRET });

app.decorate("authenticate", async (request, reply) => {
  try {
    await request.jwtVerify();
  } catch {
    reply.code(401).send({ error: "sign in first" });
  }
});

app.post("/token", { onRequest: [app.authenticate] }, async (request) => {
  const { topic, userId: ignored } = request.body;
  const minted = await behest.auth.mint({ user_id: request.user.sub, ttl: 600 });
  request.log.info({ topic, ignored });
  return { token: minted.token, topic };
});

app.get("/token/again", async (request) => {
  const { sub } = await request.jwtVerify();
  return behest.auth.mint({ user_id: String(sub) });
});

await app.listen({ port: 8080 });
