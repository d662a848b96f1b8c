// Fastify: a plugin that is open is a sibling of the one that mints, and so its answers are its own.
import Fastify, { type FastifyInstance } from "fastify";
import cors from "@fastify/cors";
import jwt from "@fastify/jwt";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

async function open(fastify: FastifyInstance) {
  await fastify.register(cors, { origin: "*" });
  fastify.get("/catalogue", async () => []);
}

async function tokens(fastify: FastifyInstance) {
  await fastify.register(cors, {
    origin: (origin, done) => {
      const hostname = origin ? new URL(origin).hostname : "";
      if (hostname === "app.example.com") return done(null, true);
      done(new Error("Not allowed"), false);
    },
    credentials: true,
  });
  fastify.post("/token", { onRequest: (request) => request.jwtVerify() }, async (request) =>
    behest.auth.mint({ user_id: (request.user as { sub: string }).sub }),
  );
}

const server = Fastify();
server.register(jwt, { secret: process.env.JWT_SECRET! });
server.register(open, { prefix: "/open" });
server.register(tokens, { prefix: "/v1" });
server.listen({ port: 8080 });
