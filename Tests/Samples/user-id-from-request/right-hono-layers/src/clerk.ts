import { clerkMiddleware, getAuth } from "@hono/clerk-auth";
import { Hono } from "hono";
import { mintFor } from "./services/behest";

const app = new Hono();
app.use("*", clerkMiddleware());
app.post("/token", async (c) => {
  const auth = getAuth(c);
  if (!auth?.userId) return c.json({ error: "sign in" }, 401);
  return c.json(await mintFor({ id: auth.userId, tier: auth.sessionClaims?.metadata?.tier ?? 1 }));
});

export default app;
