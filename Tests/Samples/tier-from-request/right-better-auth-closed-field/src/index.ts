// The plan is closed to sign-up and update; only billing writes it.
import { Hono } from "hono";
import { Behest } from "@behest/client-ts";
import { auth } from "./auth.js";

const behest = new Behest();
const app = new Hono();

app.on(["GET", "POST"], "/api/auth/*", (c) => auth.handler(c.req.raw));

app.post("/api/behest/token", async (c) => {
  const session = await auth.api.getSession({ headers: c.req.raw.headers });
  if (!session) return c.json({ error: "sign in" }, 401);
  const minted = await behest.auth.mint({ user_id: session.user.id, tier: session.user.plan });
  return c.json({ token: minted.token, hello: session.user.nickname });
});

export default app;
