import fastify, { type FastifyInstance, type FastifyPluginAsync } from "fastify";

export default async function letters(app: FastifyInstance) {
  app.get("/letters", async () => ({ key: process.env.BEHEST_KEY })); // expect: key-sent-to-client
  app.setNotFoundHandler((_request, reply) => {
    reply.code(404).send(process.env.BEHEST_API_KEY); // expect: key-sent-to-client
  });
}

export const parcels: FastifyPluginAsync = async (app) => {
  app.get("/parcels", { schema: {} }, async (_request, reply) =>
    reply.send({ key: process.env.BEHEST_KEY }), // expect: key-sent-to-client
  );
};

const app = fastify();
app.route({
  method: "GET",
  url: "/stamps",
  handler: async () => ({ key: process.env.BEHEST_KEY }), // expect: key-sent-to-client
});
app.addHook("onSend", async (_request, reply, payload) => {
  reply.header("x-gateway", process.env.BEHEST_KEY); // expect: key-sent-to-client
  return payload;
});
