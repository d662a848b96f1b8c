// A session in a sealed cookie, that a form fills without a check.
import { Hono } from "hono";
import { CookieStore, sessionMiddleware, type Session } from "hono-sessions";
import { Behest } from "@behest/client-ts";

const app = new Hono<{ Variables: { session: Session<{ keeper: string }> } }>();
const behest = new Behest();

app.use("*", sessionMiddleware({ store: new CookieStore(), encryptionKey: process.env.SESSION_KEY! }));

app.post("/enter", async (c) => {
  const { name } = await c.req.json(); // from: user-id-from-request
  c.get("session").set("keeper", name);
  return c.text("ok");
});

app.post("/token", async (c) => {
  const keeper = c.get("session").get("keeper");
  return c.json(await behest.auth.mint({ user_id: keeper })); // expect: user-id-from-request
});

export default app;
