import cookie from "@fastify/cookie";
import Fastify from "fastify";
import identity from "./plugins/identity.js";
import tokens from "./routes/tokens.js";

const app = Fastify({ logger: true });
await app.register(cookie);
await app.register(identity);
await app.register(tokens, { prefix: "/behest" });
await app.listen({ port: 3000 });
