// Stytch, Descope and PropelAuth: sessions, and the sign-in methods, are proof.
import { Hono } from "hono";
import { Consumer } from "@hono/stytch-auth";
import { Client } from "stytch";
import { behest } from "./behest";

const stytch = new Client({ project_id: process.env.STYTCH_PROJECT!, secret: process.env.STYTCH_SECRET! });
const app = new Hono();

app.get("/authenticate", async (c) => {
  const { user_id, session_jwt } = await stytch.magicLinks.authenticate({
    token: c.req.query("token")!,
    session_duration_minutes: 60,
  });
  const { token } = await behest.auth.mint({ user_id });
  return c.json({ token, session_jwt });
});

app.use("/api/*", Consumer.authenticateSessionLocal());
app.post("/api/token", async (c) => {
  const session = Consumer.getStytchSession(c);
  return c.json(await behest.auth.mint({ user_id: session.user_id }));
});
app.post("/api/other", async (c) => {
  const session = c.get("stytchSession");
  return c.json(await behest.auth.mint({ user_id: session.user_id }));
});
export default app;
