import crypto from "node:crypto";
import { Hono } from "hono";
import { behest } from "./behest";

const app = new Hono();

app.post("/slack/commands", async (c) => {
  const raw = await c.req.text();
  const timestamp = c.req.header("x-slack-request-timestamp") ?? "";
  const signature = c.req.header("x-slack-signature") ?? "";
  const expected = "v0=" + crypto.createHmac("sha256", process.env.SLACK_SIGNING_SECRET!)
    .update(`v0:${timestamp}:${raw}`).digest("hex");
  if (!crypto.timingSafeEqual(Buffer.from(signature), Buffer.from(expected))) {
    return c.text("bad signature", 401);
  }
  const form = new URLSearchParams(raw);
  const { token } = await behest.auth.mint({ user_id: form.get("user_id")! });
  return c.json({ text: token });
});

export default app;
