import Fastify from "fastify";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "../lib/session";

const behest = new Behest();
const app = Fastify();

app.post("/token", async (request, reply) => {
  reply.header("Access-Control-Allow-Origin", "https://winds.example");
  return behest.auth.mint({ user_id: await subjectOf(request.headers.authorization) });
});

app.get("/tiles", async (request, reply) => {
  reply.header("Access-Control-Allow-Origin", "*");
  return [];
});

await app.listen({ port: 3000 });
