// Registered after the routes, and still before them: a plugin covers its instance and the children.
import Fastify from "fastify";
import cors from "@fastify/cors";
import { tokens } from "./tokens.js";

const app = Fastify({ logger: true });

app.register(tokens, { prefix: "/api" });
app.get("/health", async () => ({ ok: true }));
await app.register(cors, { credentials: true }); // expect: wildcard-cors-on-mint

await app.listen({ port: 3000 });
