// A route's schema that leaves no tier: what it does not name is removed, or refused.
import Fastify from "fastify";
import jwt from "@fastify/jwt";
import { Type } from "@sinclair/typebox";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = Fastify();
app.register(jwt, { secret: process.env.JWT_SECRET! });
app.addHook("onRequest", async (request) => {
  await request.jwtVerify();
});

const closed = { type: "object", properties: { ttl: { type: "number" } }, additionalProperties: false } as const;
app.post("/closed", { schema: { body: closed } }, async (request) =>
  behest.auth.mint({ ...(request.body as object), user_id: request.user.sub }),
);

const order = Type.Object({ ttl: Type.Number(), tier: Type.Number() }, { additionalProperties: false });
app.post("/omit", { schema: { body: Type.Omit(order, ["tier"]) } }, async (request) =>
  behest.auth.mint({ ...request.body, user_id: request.user.sub }),
);

app.route({
  method: "POST",
  url: "/route",
  schema: { body: Type.Object({ ttl: Type.Number() }, { additionalProperties: false }) },
  handler: async (request) => behest.auth.mint({ ...request.body, user_id: request.user.sub }),
});

app.post<{ Body: { ttl: number } }>("/generic", async (request) =>
  behest.auth.mint({ ...request.body, user_id: request.user.sub }),
);
