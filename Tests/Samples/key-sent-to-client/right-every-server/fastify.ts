import fastify, { type FastifyInstance } from "fastify";

export default async function letters(app: FastifyInstance) {
  app.decorate("gatewayKey", process.env.BEHEST_KEY);
  app.get("/letters", async () => ({ url: process.env.BEHEST_BASE_URL }));
}

const app = fastify();
app.addHook("onRequest", async (request) => {
  request.log.info({ hasKey: Boolean(process.env.BEHEST_KEY) });
});
app.addHook("onReady", async () => process.env.BEHEST_KEY);
