import { Hono } from "hono";
import { bearerAuth } from "hono/bearer-auth";
import { behest } from "./behest";

const app = new Hono();

app.use("/internal/*", bearerAuth({ token: process.env.INTERNAL_KEY! }));
app.post("/internal/mint", async (c) => {
  const { pilot } = await c.req.json();
  return c.json(await behest.auth.mint({ user_id: pilot }));
});

app.use("/jobs/*", async (c, next) => {
  if (c.req.header("x-job-key") !== process.env.JOB_KEY) return c.text("forbidden", 403);
  await next();
});
app.post("/jobs/mint", async (c) => {
  const body = await c.req.json();
  return c.json(await behest.auth.mint({ user_id: body.pilot }));
});

export default app;
