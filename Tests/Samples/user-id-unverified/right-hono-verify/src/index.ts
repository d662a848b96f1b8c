// decode() reads the key's id, verify() checks the token.
import { Hono } from "hono";
import { createMiddleware } from "hono/factory";
import { decode, verify } from "hono/jwt";
import { Behest } from "@behest/client-ts";
import { keyFor } from "./keys";

type Env = { Variables: { claims: { sub: string } } };

const verified = createMiddleware<Env>(async (c, next) => {
  const token = c.req.header("Authorization")?.split(" ")[1] ?? "";
  const { header } = decode(token);
  const claims = await verify(token, keyFor(header.kid), "RS256");
  c.set("claims", { sub: String(claims.sub) });
  await next();
});

const app = new Hono<Env>();
app.get("/token", verified, async (c) =>
  c.json(await new Behest().auth.mint({ user_id: c.var.claims.sub })),
);

export default app;
