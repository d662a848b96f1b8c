// A sealed session that only the login writes.
import secureSession from "@fastify/secure-session";
import Fastify from "fastify";
import { Behest } from "@behest/client-ts";
import { login } from "./login.js";

const behest = new Behest();
const app = Fastify();
app.register(secureSession, { key: Buffer.from(process.env.SESSION_KEY ?? "", "hex") });
app.register(login);

app.post("/behest/token", async (request, reply) => {
  const memberId = request.session.get("memberId");
  if (!memberId) {
    reply.status(401);
    return { error: "no session" };
  }
  const { token, expiresAt } = await behest.auth.mint({ user_id: memberId });
  return { token, expiresAt };
});

app.listen({ port: Number(process.env.PORT ?? 3000) });
