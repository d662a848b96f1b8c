// The open plugin is registered inside a sibling; the minting instance lists its origins.
import Fastify, { type FastifyInstance } from "fastify";
import cors from "@fastify/cors";
import { Behest } from "@behest/client-ts";
import { catalogue } from "./catalogue.js";
import { subjectOf } from "./session.js";

const behest = new Behest();
const app = Fastify();

app.register(catalogue, { prefix: "/catalogue" });

app.register(
  async (api: FastifyInstance) => {
    await api.register(cors, { origin: ["https://clay.example"], credentials: true });
    api.post("/token", async (request) => {
      const user = await subjectOf(request.headers.authorization);
      return behest.auth.mint({ user_id: user });
    });
  },
  { prefix: "/api" },
);

await app.listen({ port: 3000 });
