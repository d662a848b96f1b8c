import fastify from "fastify";

const app = fastify();
app.get("/returned", async () => ({ key: process.env.BEHEST_KEY })); // expect: key-sent-to-client
app.get("/sent", (request, reply) => {
  reply.code(200).send({ key: process.env.BEHEST_API_KEY }); // expect: key-sent-to-client
});
