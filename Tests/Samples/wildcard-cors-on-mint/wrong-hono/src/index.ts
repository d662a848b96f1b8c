// By a pattern of paths, by a predicate that gives its argument back, by hand.
import { Hono } from "hono";
import { cors } from "hono/cors";
import { Behest } from "@behest/client-ts";
import { partner } from "./partner";
import { subjectOf } from "./session";

const behest = new Behest();
const app = new Hono();

app.use("/api/*", cors()); // expect: wildcard-cors-on-mint
app.post("/api/behest/token", async (c) => {
  const user = await subjectOf(c.req.header("Authorization"));
  return c.json(await behest.auth.mint({ user_id: user })); // related: wildcard-cors-on-mint
});

app.route("/partner", partner);

app.post("/widget/token", async (c) => {
  const user = await subjectOf(c.req.header("Authorization"));
  c.header("Access-Control-Allow-Origin", c.req.header("Origin") || "*"); // expect: wildcard-cors-on-mint
  return c.json(await behest.auth.mint({ user_id: user, ttl: 60 })); // related: wildcard-cors-on-mint
});

export default app;
