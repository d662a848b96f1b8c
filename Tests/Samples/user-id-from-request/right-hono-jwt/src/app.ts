// hono/jwt verifies the bearer token and leaves its claims in the context.
import { Hono } from "hono";
import { jwt, type JwtVariables } from "hono/jwt";
import { createFactory } from "hono/factory";
import { Behest } from "@behest/client-ts";

type Env = { Variables: JwtVariables & { ship: string } };

const behest = new Behest();
const factory = createFactory<Env>();
const app = new Hono<Env>();

app.use("/token/*", jwt({ secret: process.env.JWT_SECRET!, alg: "HS256" }));
app.use("/token/*", async (c, next) => {
  c.set("ship", c.get("jwtPayload").ship);
  await next();
});

app.post("/token/captain", async (c) => {
  const { sub } = c.get("jwtPayload");
  const { language } = await c.req.json<{ language: string }>();
  c.header("content-language", language);
  return c.json(await behest.auth.mint({ user_id: sub }));
});

const shipToken = factory.createHandlers(async (c) => {
  const minted = await behest.auth.mint({ user_id: c.var.ship });
  return c.json({ token: minted.token });
});
app.post("/token/ship", ...shipToken);

export default app;
