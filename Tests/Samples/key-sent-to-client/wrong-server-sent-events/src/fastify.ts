import { Readable } from "node:stream";
import Fastify from "fastify";

const app = Fastify();
app.get("/events", (request, reply) => {
  reply.raw.writeHead(200, { "Content-Type": "text/event-stream" });
  reply.raw.write(`data: ${process.env.BEHEST_KEY}\n\n`); // expect: key-sent-to-client
});
app.get("/file", async (request, reply) => {
  return reply.send(Readable.from(`key=${process.env.BEHEST_API_KEY}`)); // expect: key-sent-to-client
});
app.listen({ port: 3003 });
