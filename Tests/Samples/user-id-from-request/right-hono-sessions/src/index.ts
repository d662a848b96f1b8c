// A session in a sealed cookie, filled at sign-in.
import { compare } from "bcryptjs";
import { Hono } from "hono";
import { CookieStore, sessionMiddleware, type Session } from "hono-sessions";
import { Behest } from "@behest/client-ts";
import { keeperByEmail } from "./keepers";

const app = new Hono<{ Variables: { session: Session<{ keeper: string }> } }>();
const behest = new Behest();

app.use("*", sessionMiddleware({
  store: new CookieStore(),
  encryptionKey: process.env.SESSION_KEY!,
  expireAfterSeconds: 3600,
}));

app.post("/login", async (c) => {
  const { email, password } = await c.req.json();
  const keeper = await keeperByEmail(email);
  if (!keeper || !(await compare(password, keeper.hash))) return c.text("wrong", 401);
  c.get("session").set("keeper", keeper.id);
  return c.text("ok");
});

app.post("/token", async (c) => {
  const keeper = c.get("session").get("keeper");
  if (!keeper) return c.text("sign in", 401);
  return c.json(await behest.auth.mint({ user_id: keeper }));
});

export default app;
