import type { FastifyInstance } from "fastify";
export default async function routes(app: FastifyInstance) {
  app.get("/gateway", async () => app.gateway);
}
