// How each server sets one header by hand.
import Fastify from "fastify";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "../lib/session";

const behest = new Behest();
const app = Fastify();

app.post("/token", async (request, reply) => {
  reply.header("Access-Control-Allow-Origin", "*"); // expect: wildcard-cors-on-mint
  return behest.auth.mint({ user_id: await subjectOf(request.headers.authorization) });
});

app.post("/raw", async (request, reply) => {
  reply.raw.setHeader("Access-Control-Allow-Origin", "*"); // expect: wildcard-cors-on-mint
  return behest.auth.mint({ user_id: await subjectOf(request.headers.authorization) });
});

app.post("/many", async (request, reply) => {
  reply.headers({ "access-control-allow-origin": "*" }); // expect: wildcard-cors-on-mint
  return behest.auth.mint({ user_id: await subjectOf(request.headers.authorization) });
});

await app.listen({ port: 3000 });
