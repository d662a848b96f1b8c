import { Hono } from "hono";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "../lib/session";

const behest = new Behest();
const app = new Hono();

app.options("/token", (c) => c.body(null, 204, { "Access-Control-Allow-Origin": "*" }));
app.post("/token", async (c) => {
  c.header("Access-Control-Allow-Origin", process.env.APP_ORIGIN);
  return c.json(await behest.auth.mint({ user_id: await subjectOf(c.req.header("authorization")) }));
});

export default app;
