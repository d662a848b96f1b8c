// A client that a middleware makes for each request: to read it from the context makes no second one.
import { Hono } from "hono";
import { Behest } from "@behest/client-ts";
import { viewerOf } from "./viewer";

type Env = { Bindings: { BEHEST_KEY: string }; Variables: { behest: Behest; token: string } };
const app = new Hono<Env>();

app.use("*", async (c, next) => {
  c.set("behest", new Behest({ key: c.env.BEHEST_KEY }));
  await next();
});

app.post("/token", async (c) => {
  const viewer = await viewerOf(c.req.raw);
  if (!viewer) return c.text("sign in", 401);
  const { token } = await c.get("behest").auth.mint({ user_id: viewer.id });
  c.set("token", token);
  return c.json({ token: c.get("token"), again: c.var.token });
});

export default app;
