import { Hono } from "hono";
import { picker } from "@orchard/identity";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = new Hono();

app.post("/json", async (c) => {
  const user = picker(c);
  if (!user) return c.body(null, 401);
  const { ttl } = await c.req.json();
  return c.json(await behest.auth.mint({ user_id: user, ttl }));
});

export default app;
