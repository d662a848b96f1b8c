// A decorated client, a decorated check, a schema for what the body may hold.
import { Type, type FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";

const plugin: FastifyPluginAsyncTypebox = async (app) => {
  app.post("/token", {
    onRequest: [app.authenticate],
    schema: { body: Type.Object({ conversation: Type.String() }) },
  }, async (request) => {
    const { sub, tier } = request.user as { sub: string; tier?: number };
    const minted = await app.behest.auth.mint({ user_id: sub, tier: tier ?? 1 });
    return { conversation: request.body.conversation, token: minted.token };
  });
};

export default plugin;
