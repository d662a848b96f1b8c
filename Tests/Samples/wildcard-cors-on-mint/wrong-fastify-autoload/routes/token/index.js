import { Behest } from "@behest/client-ts";
const behest = new Behest();
export default async function (fastify, opts) {
  fastify.post("/", async (request) => {
    await request.jwtVerify();
    return behest.auth.mint({ user_id: request.user.sub });
  });
}
