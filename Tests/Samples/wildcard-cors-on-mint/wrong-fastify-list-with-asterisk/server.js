// Of a list that holds "*" the plugin makes "*", and of true the caller's own origin.
import Fastify from "fastify";
import fastifyCors from "@fastify/cors";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session.js";

const behest = new Behest();
const app = Fastify();

app.register(async (shop) => {
  shop.register(fastifyCors, { origin: ["https://kiln.example", "*"] }); // expect: wildcard-cors-on-mint
  shop.post("/token", async (request) => {
    const user = await subjectOf(request.headers.authorization);
    return behest.auth.mint({ user_id: user }); // related: wildcard-cors-on-mint
  });
});

app.register(async (admin) => {
  admin.register(fastifyCors, { origin: true, credentials: true }); // expect: wildcard-cors-on-mint
  admin.route({
    method: "POST",
    url: "/admin/token",
    handler: async (request, reply) => {
      const user = await subjectOf(request.headers.authorization);
      reply.send(await behest.auth.mint({ user_id: user, ttl: 60 })); // related: wildcard-cors-on-mint
    },
  });
});

app.listen({ port: 3000 });
