import Fastify from "fastify";
import { behest } from "./behest";

const app = Fastify();

app.addHook("onRequest", async (request) => {
  request.log.info({ key: request.headers["x-internal-key"] }, "called");
});

app.post<{ Body: { pilot: string } }>("/mint", async (request) => {
  return behest.auth.mint({ user_id: request.body.pilot }); // expect: user-id-from-request
});

await app.listen({ port: 3002 });
