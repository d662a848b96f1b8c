// The keys are the issuer's, fetched from where the issuer publishes them.
import { Hono } from "hono";
import { createMiddleware } from "hono/factory";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { Behest } from "@behest/client-ts";

type Env = { Variables: { skipper: string } };

const keys = createRemoteJWKSet(new URL("https://id.canals.example/.well-known/jwks.json"));
const behest = new Behest();
const app = new Hono<Env>();

const signedIn = createMiddleware<Env>(async (c, next) => {
  const bearer = c.req.header("authorization")?.slice("Bearer ".length);
  if (!bearer) return c.text("no token", 401);
  const { payload } = await jwtVerify(bearer, keys, { issuer: "https://id.canals.example" });
  c.set("skipper", String(payload.sub));
  await next();
});

app.post("/token", signedIn, async (c) => {
  const { token } = await behest.auth.mint({ user_id: c.get("skipper") });
  return c.json({ token });
});

export default app;
