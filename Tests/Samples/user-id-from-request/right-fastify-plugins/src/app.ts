import autoload from "@fastify/autoload";
import Fastify from "fastify";
import path from "node:path";

const app = Fastify({ logger: true });
app.register(autoload, { dir: path.join(import.meta.dirname, "plugins") });
app.register(autoload, { dir: path.join(import.meta.dirname, "routes") });
await app.listen({ port: 3000 });
