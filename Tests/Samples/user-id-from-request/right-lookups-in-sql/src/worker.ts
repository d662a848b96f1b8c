import { Hono } from "hono";
import { getCookie } from "hono/cookie";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = new Hono<{ Bindings: { DB: D1Database } }>();

app.post("/token", async (c) => {
  const session = await c.env.DB.prepare("SELECT miller_id FROM sessions WHERE id = ?")
    .bind(getCookie(c, "session")).first<{ miller_id: string }>();
  if (!session) return c.text("sign in", 401);
  return c.json(await behest.auth.mint({ user_id: session.miller_id }));
});

export default app;
