// The environment as an answer, the key as a header.
import Fastify from "fastify";
import env from "@fastify/env";
const app = Fastify();
await app.register(env, { schema: { type: "object", required: ["BEHEST_KEY"], properties: { BEHEST_KEY: { type: "string" } } }, dotenv: true });
app.get("/env", async () => process.env); // expect: key-sent-to-client
app.get("/k", async (req, reply) => reply.header("x-behest", process.env.BEHEST_KEY).send("ok")); // expect: key-sent-to-client
app.get("/ok", async () => ({ ready: Boolean(process.env.BEHEST_KEY) }));
