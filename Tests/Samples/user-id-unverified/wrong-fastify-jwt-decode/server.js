import jwt from "@fastify/jwt";
import Fastify from "fastify";
import { Behest } from "@behest/client-ts";

const app = Fastify();
const behest = new Behest();
app.register(jwt, { secret: process.env.JWT_SECRET });

app.post("/token", async (request) => {
  const claims = await request.jwtDecode(); // from: user-id-unverified
  return behest.auth.mint({ user_id: claims.sub }); // expect: user-id-unverified
});

app.get("/token", async (request, reply) => {
  const [, bearer] = (request.headers.authorization ?? "").split(" ");
  const { sub } = app.jwt.decode(bearer); // from: user-id-unverified
  return reply.send(await behest.auth.mint({ user_id: sub })); // expect: user-id-unverified
});

app.listen({ port: 3000 });
