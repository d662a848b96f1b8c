import Fastify from "fastify";
import secureSession from "@fastify/secure-session";
import { behest } from "./behest";

const app = Fastify();
app.register(secureSession, { key: Buffer.from(process.env.COOKIE_KEY!, "hex") });
app.post("/enter", (request, reply) => {
  request.session.set("member", (request.body as any).member);
  reply.send("ok");
});
app.post("/token", async (request) => {
  const member = request.session.get("member");
  return behest.auth.mint({ user_id: member }); // expect: user-id-from-request
});
app.listen({ port: 3001 });
