// The context holds what the verified token says.
import jwt from "@fastify/jwt";
import Fastify from "fastify";
import mercurius from "mercurius";
import { schema } from "./schema";

const app = Fastify();
app.register(jwt, { secret: process.env.JWT_KEY! });

app.register(mercurius, {
  schema,
  context: async (request) => {
    const claims = await request.jwtVerify<{ sub: string }>();
    return { keeper: claims.sub };
  },
});

await app.listen({ port: 3000 });
