import { clerkPlugin, getAuth } from "@clerk/fastify";
import Fastify, { type FastifyReply, type FastifyRequest } from "fastify";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = Fastify({ logger: true });
app.register(clerkPlugin);

async function mintHandler(request: FastifyRequest<{ Body: { chart: string } }>, reply: FastifyReply) {
  const { userId } = getAuth(request);
  if (!userId) return reply.code(401).send();
  const { token } = await behest.auth.mint({ user_id: userId });
  return reply.send({ token, chart: request.body.chart });
}

app.post("/token", mintHandler);
app.post(
  "/members/:id/token",
  {
    preHandler: async (request, reply) => {
      const { userId } = getAuth(request);
      const { id } = request.params as { id: string };
      if (id !== userId) return reply.code(403).send();
    },
  },
  async (request) => {
    const { userId } = getAuth(request);
    return behest.auth.mint({ user_id: userId! });
  },
);

await app.listen({ port: 3000 });
