import { Type, type TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import type { FastifyPluginAsync } from "fastify";
import { Behest } from "@behest/client-ts";

const Wanted = Type.Object({ mate: Type.String({ format: "uuid" }) });

const route: FastifyPluginAsync = async (plain) => {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>();
  app.post("/", { schema: { body: Wanted } }, async ({ body }) => {
    const { mate } = body; // from: user-id-from-request
    return new Behest().auth.mint({ user_id: mate }); // expect: user-id-from-request
  });
};

export default route;
