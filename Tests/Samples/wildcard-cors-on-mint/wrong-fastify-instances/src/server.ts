// Fastify: a plugin of one's own that opens the whole server, a delegator that opens a part.
import Fastify from "fastify";
import autoload from "@fastify/jwt";
import security from "./security";
import tokens from "./tokens";

const server = Fastify({ logger: true });
await server.register(autoload, { secret: process.env.JWT_SECRET! });
await server.register(security);
await server.register(tokens, { prefix: "/v1" });
await server.listen({ port: 8080 });
