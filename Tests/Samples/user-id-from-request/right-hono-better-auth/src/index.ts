// better-auth's own recipe for Hono.
import { zValidator } from "@hono/zod-validator";
import { Hono } from "hono";
import { z } from "zod";
import { Behest } from "@behest/client-ts";
import { auth } from "./auth";

type Found = typeof auth.$Infer.Session;
type Variables = { user: Found["user"] | null; session: Found["session"] | null };

const behest = new Behest();
const app = new Hono<{ Variables: Variables }>();

app.use("*", async (c, next) => {
  const session = await auth.api.getSession({ headers: c.req.raw.headers });
  if (!session) {
    c.set("user", null);
    c.set("session", null);
    return next();
  }
  c.set("user", session.user);
  c.set("session", session.session);
  return next();
});

app.on(["POST", "GET"], "/api/auth/*", (c) => auth.handler(c.req.raw));

app.post("/api/token", zValidator("json", z.object({ star: z.string() })), async (c) => {
  const user = c.get("user");
  if (!user) return c.body(null, 401);
  const { star } = c.req.valid("json");
  return c.json({ star, ...(await behest.auth.mint({ user_id: user.id })) });
});

export default app;
