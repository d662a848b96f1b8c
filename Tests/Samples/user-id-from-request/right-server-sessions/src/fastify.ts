import Fastify from "fastify";
import secureSession from "@fastify/secure-session";
import argon2 from "argon2";
import { behest } from "./behest";
import { users } from "./users";

const app = Fastify();
app.register(secureSession, { key: Buffer.from(process.env.COOKIE_KEY!, "hex") });

app.post<{ Body: { email: string; password: string } }>("/login", async (request, reply) => {
  const user = await users.findOne({ email: request.body.email });
  if (!user) return reply.code(401).send();
  const valid = await argon2.verify(user.hash, request.body.password);
  if (!valid) return reply.code(401).send();
  request.session.set("userId", user.id);
  return { ok: true };
});

app.post("/token", async (request, reply) => {
  const userId = request.session.get("userId");
  if (!userId) return reply.code(401).send();
  return behest.auth.mint({ user_id: userId });
});
app.listen({ port: 3001 });
