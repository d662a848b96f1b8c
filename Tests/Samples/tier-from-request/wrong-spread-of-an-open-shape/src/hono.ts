import { zValidator } from "@hono/zod-validator";
import { Hono } from "hono";
import { jwt } from "hono/jwt";
import { z } from "zod";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = new Hono();
app.use("*", jwt({ secret: process.env.SESSION_SECRET! }));

app.post("/token", zValidator("json", z.object({ tier: z.number() })), async (c) => {
  const extras = c.req.valid("json");
  return c.json(await behest.auth.mint({ ...extras, user_id: c.get("jwtPayload").sub })); // expect: tier-from-request
});

export default app;
