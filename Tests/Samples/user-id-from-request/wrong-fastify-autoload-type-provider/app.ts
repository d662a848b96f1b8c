import { join } from "node:path";
import autoload from "@fastify/autoload";
import Fastify from "fastify";

const app = Fastify();
app.register(autoload, { dir: join(import.meta.dirname, "routes") });
app.listen({ port: 3000 });
