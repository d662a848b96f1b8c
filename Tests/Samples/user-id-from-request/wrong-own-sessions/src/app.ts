// Lucia and sessions of one's own: the cookie itself, or the form's id beside a checked session.
import { Hono } from "hono";
import { getCookie } from "hono/cookie";
import { Behest } from "@behest/client-ts";
import { lucia } from "./lucia";
import { validateSessionToken } from "./session";

const behest = new Behest();
const app = new Hono();

app.post("/token", async (c) => {
  const sessionId = lucia.readSessionCookie(c.req.header("Cookie") ?? "");
  if (!sessionId) return c.body(null, 401);
  return c.json(await behest.auth.mint({ user_id: sessionId })); // expect: user-id-from-request
});

app.post("/token/for", async (c) => {
  const { session } = await lucia.validateSession(getCookie(c, lucia.sessionCookieName) ?? "");
  if (!session) return c.body(null, 401);
  const form = await c.req.parseBody();
  return c.json(await behest.auth.mint({ user_id: form["userId"] as string })); // expect: user-id-from-request
});

app.post("/token/own", async (c) => {
  const { user } = await validateSessionToken(getCookie(c, "session") ?? "");
  const id = user ? user.id : getCookie(c, "visitor");
  return c.json(await behest.auth.mint({ user_id: String(id) })); // expect: user-id-from-request
});

export default app;
