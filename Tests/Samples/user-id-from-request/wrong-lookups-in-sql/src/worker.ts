import { Hono } from "hono";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = new Hono<{ Bindings: { DB: D1Database } }>();

app.post("/token", async (c) => {
  const { email } = await c.req.json();
  const miller = await c.env.DB.prepare("SELECT id FROM millers WHERE email = ?").bind(email).first<{ id: string }>();
  return c.json(await behest.auth.mint({ user_id: miller!.id })); // expect: user-id-from-request
});

export default app;
