// What a validator leaves of the body goes along; the id is the token's.
import { Hono } from "hono";
import { jwt } from "hono/jwt";
import { vValidator } from "@hono/valibot-validator";
import * as v from "valibot";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = new Hono();

app.use("*", jwt({ secret: process.env.JWT_SECRET! }));

app.post("/token", vValidator("json", v.object({ ttl: v.number() })), async (c) =>
  c.json(await behest.auth.mint({ ...c.req.valid("json"), user_id: c.get("jwtPayload").sub })),
);

app.onError((error, c) => c.json({ error: error.message }, 500));

export default app;
