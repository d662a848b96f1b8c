// The client comes out of the application or the context: a store, a decoration, a property.
import { Hono } from "hono";
import { Behest } from "@behest/client-ts";

const app = new Hono<{ Variables: { behest: Behest } }>();
app.use(async (c, next) => {
  c.set("behest", new Behest());
  await next();
});
app.post("/token", async (c) => {
  const { buyer } = await c.req.json();
  return c.json(await c.get("behest").auth.mint({ user_id: buyer })); // expect: user-id-from-request
});
app.post("/token/again", async (c) => {
  const { buyer } = await c.req.json();
  return c.json(await c.var.behest.auth.mint({ user_id: buyer })); // expect: user-id-from-request
});
export default app;
