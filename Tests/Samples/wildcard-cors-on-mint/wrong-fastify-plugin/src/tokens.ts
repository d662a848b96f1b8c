import type { FastifyInstance } from "fastify";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session.js";

const behest = new Behest();

export async function tokens(app: FastifyInstance) {
  app.post("/behest/token", async (request, reply) => {
    const user = await subjectOf(request.headers.authorization);
    const minted = await behest.auth.mint({ user_id: user, ttl: 900 }); // related: wildcard-cors-on-mint
    return reply.send(minted);
  });
}
