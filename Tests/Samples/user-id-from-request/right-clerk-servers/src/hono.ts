import { Hono } from "hono";
import { clerkMiddleware, getAuth } from "@hono/clerk-auth";
import { behest } from "./behest";

const app = new Hono();
app.use("*", clerkMiddleware());
app.post("/token", async (c) => {
  const auth = getAuth(c);
  if (!auth?.userId) return c.json({ error: "unauthorized" }, 401);
  return c.json(await behest.auth.mint({ user_id: auth.userId }));
});
app.post("/raw", async (c) => {
  const clerkAuth = c.get("clerkAuth");
  const session = clerkAuth();
  if (!session?.userId) return c.text("no", 401);
  return c.json(await behest.auth.mint({ user_id: session.userId }));
});
export default app;
