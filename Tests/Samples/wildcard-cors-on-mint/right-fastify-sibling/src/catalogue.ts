import cors from "@fastify/cors";
import type { FastifyPluginAsync } from "fastify";

export const catalogue: FastifyPluginAsync = async (app) => {
  await app.register(cors);
  app.get("/pots", async () => [{ name: "amphora" }]);
};
