import { join } from "node:path";
import autoload from "@fastify/autoload";

export default async function app(fastify, options) {
  fastify.register(autoload, { dir: join(import.meta.dirname, "features"), options });
}
