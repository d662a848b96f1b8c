// Hono in parts: what is open covers other paths, or comes after the route that mints.
import { Hono } from "hono";
import { cors } from "hono/cors";
import { Behest } from "@behest/client-ts";
import { session } from "./session";

const tokens = new Hono<{ Variables: { userId: string } }>();
tokens.post("/token", session, async (c) => {
  const behest = new Behest();
  return c.json(await behest.auth.mint({ user_id: c.get("userId") }));
});

const feed = new Hono();
feed.use("*", cors());
feed.get("/rss", (c) => c.text("<rss/>"));

const app = new Hono();
app.use("/api/token", async (c, next) => {
  const middleware = cors({ origin: c.env.WEB_ORIGIN, credentials: true });
  return middleware(c, next);
});
app.use("/api", cors());
app.use("/apiary/*", cors());
app.route("/api", tokens);
app.route("/feed", feed);
app.use("*", cors());
app.get("/", (c) => c.text("hello"));
export default app;
