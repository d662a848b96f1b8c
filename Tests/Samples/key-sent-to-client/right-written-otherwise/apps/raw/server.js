import Fastify from "fastify";

const app = Fastify();
app.get("/stream", async (_request, reply) => {
  const answer = await fetch("https://desk.behest.app/v1/models", {
    headers: { Authorization: `Bearer ${process.env.BEHEST_KEY}` },
  });
  reply.raw.writeHead(200);
  reply.raw.end(await answer.text());
});
app.listen({ port: 3000 });
