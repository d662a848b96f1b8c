import { Hono } from "hono";
import { deleteCookie, getCookie, getSignedCookie } from "hono/cookie";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { Behest } from "@behest/client-ts";
import { keepers, sessions } from "./schema";

type Bindings = { DB: D1Database; COOKIE_SECRET: string; BEHEST_KEY: string };
type Keeper = { id: string; plan: string };

const app = new Hono<{ Bindings: Bindings; Variables: { keeper: Keeper } }>();

// The cookie holds a secret; the row that has it says who that is.
app.use("/api/*", async (c, next) => {
  const db = drizzle(c.env.DB);
  const sid = getCookie(c, "sid") ?? "";
  const [row] = await db.select().from(sessions).where(eq(sessions.token, sid)).limit(1);
  if (!row) {
    deleteCookie(c, "sid");
    return c.json({ error: "signed out" }, 401);
  }
  const [keeper] = await db.select().from(keepers).where(eq(keepers.id, row.keeperId));
  c.set("keeper", keeper);
  await next();
});

app.post("/api/token", async (c) => {
  const behest = new Behest({ key: c.env.BEHEST_KEY });
  return c.json(await behest.auth.mint({ user_id: c.get("keeper").id }));
});

app.post("/guest/token", async (c) => {
  const guest = await getSignedCookie(c, c.env.COOKIE_SECRET, "guest");
  if (!guest) return c.body(null, 403);
  const behest = new Behest({ key: c.env.BEHEST_KEY });
  return c.json(await behest.auth.mint({ user_id: guest }));
});

export default app;
