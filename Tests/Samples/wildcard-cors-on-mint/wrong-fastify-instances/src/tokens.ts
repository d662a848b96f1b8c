import type { FastifyPluginAsync } from "fastify";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

const tokens: FastifyPluginAsync = async (fastify) => {
  fastify.addHook("onRequest", (request) => request.jwtVerify());
  fastify.post("/token", async (request) => {
    const user = request.user as { sub: string };
    return behest.auth.mint({ user_id: user.sub });
  });
};
export default tokens;
