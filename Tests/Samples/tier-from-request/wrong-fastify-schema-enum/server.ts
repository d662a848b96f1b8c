// The schema only checks that the client asks for a plan that exists.
import jwt from "@fastify/jwt";
import Fastify from "fastify";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = Fastify();
await app.register(jwt, { secret: process.env.JWT_SECRET! });

const schema = {
  body: {
    type: "object",
    required: ["plan"],
    properties: { plan: { type: "string", enum: ["free", "pro"] } },
  },
} as const;

app.post<{ Body: { plan: "free" | "pro" } }>("/token", { schema }, async (request) => {
  const { sub } = await request.jwtVerify<{ sub: string }>();
  return behest.auth.mint({
    user_id: sub,
    tier: request.body.plan === "pro" ? 2 : 1, // expect: tier-from-request
  });
});

await app.listen({ port: 3000 });
