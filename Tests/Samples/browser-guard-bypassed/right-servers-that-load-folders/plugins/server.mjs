import Fastify from "fastify";
import app from "./app.mjs";

const fastify = Fastify();
fastify.register(app);
await fastify.listen({ port: 3002 });
