import { join } from "node:path";
import Fastify from "fastify";
import fastifyStatic from "@fastify/static";
const app = Fastify();
app.register(fastifyStatic, { root: join(import.meta.dirname, "../site"), prefix: "/site/" });
app.listen({ port: 3002 });
