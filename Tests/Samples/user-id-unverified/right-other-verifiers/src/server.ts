// Each of them checks the signature; the kind of token only says with which key.
import Fastify from "fastify";
import workerJWT from "@tsndr/cloudflare-worker-jwt";
import { Behest } from "@behest/client-ts";
import { pilot } from "./verify.js";

const app = Fastify();
const behest = new Behest();

app.post<{ Params: { kind: string } }>("/tokens/:kind", async (request, reply) => {
  const [, token] = request.headers.authorization?.split(" ") ?? [];
  if (!token) return reply.code(401).send();
  return behest.auth.mint({ user_id: await pilot(request.params.kind, token) });
});

app.post("/tokens/worker", async (request, reply) => {
  const verified = await workerJWT.verify(
    String(request.headers["x-id-token"]), process.env.WORKER_SECRET!);
  if (!verified) return reply.code(401).send();
  const { token } = await behest.auth.mint({ user_id: verified.payload.sub as string });
  return { token };
});

app.listen({ port: 3000 });
