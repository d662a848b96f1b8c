import Fastify from "fastify";

const app = Fastify();
app.get("/stream", (_request, reply) => {
  reply.raw.writeHead(200);
  reply.raw.end(process.env.BEHEST_KEY); // expect: key-sent-to-client
});
app.listen({ port: 3000 });
