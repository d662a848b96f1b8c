// A route's schema that names the tier, or lets in what it does not name.
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

app.post("/open", { schema: { body: { type: "object", properties: { ttl: { type: "number" } } } } }, async (request) =>
  behest.auth.mint({ ...(request.body as object), user_id: request.user.sub }), // expect: tier-from-request
);

const order = Type.Object({ ttl: Type.Number(), tier: Type.Number() }, { additionalProperties: false });
app.post("/named", { schema: { body: order } }, async (request) =>
  behest.auth.mint({ ...request.body, user_id: request.user.sub }), // expect: tier-from-request
);

app.post("/unsaid", { schema: { body: Type.Object({ ttl: Type.Number() }) } }, async (request) =>
  behest.auth.mint({ ...request.body, user_id: request.user.sub }), // expect: tier-from-request
);

app.post<{ Body: { ttl: number; tier: number } }>("/generic", async (request) =>
  behest.auth.mint({ ...request.body, user_id: request.user.sub }), // expect: tier-from-request
);
