import Fastify from "fastify";
const f = Fastify();
f.get("/", async () => ({ k: process.env.BEHEST_KEY })); // expect: key-sent-to-client
f.get("/v", (req, reply) => reply.view("/a.ejs", { k: process.env.BEHEST_KEY })); // expect: key-sent-to-client
